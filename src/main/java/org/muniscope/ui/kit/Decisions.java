package org.muniscope.ui.kit;

import java.util.List;
import org.muniscope.model.Finding;
import org.muniscope.model.Repair;

/** What a person decides about the open filing; each of it can be undone. */
public interface Decisions {
  /** Decides nothing, for filings that are only looked at. */
  Decisions NONE =
      new Decisions() {
        @Override
        public void repair(List<Repair> repairs) {}

        @Override
        public void takeBack(Repair repair) {}

        @Override
        public void resolve(Finding finding, boolean done) {}
      };

  /** Accepts repairs that belong together. */
  void repair(List<Repair> repairs);

  /** Takes a repair back. */
  void takeBack(Repair repair);

  /** Says that a finding was looked at and needs nothing more, or that it is open again. */
  void resolve(Finding finding, boolean done);
}
