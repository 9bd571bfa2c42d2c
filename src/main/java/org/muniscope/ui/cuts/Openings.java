package org.muniscope.ui.cuts;

import java.util.List;
import javafx.scene.Node;
import org.muniscope.analysis.Breakdown;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.Cut;

/** Where a click on a part leads. */
interface Openings {
  /** Nowhere: for pictures. */
  Openings NONE =
      new Openings() {
        @Override
        public void open(Criterion criterion, boolean isOther) {}

        @Override
        public void regroup(Criterion criterion, Cut cut) {}

        @Override
        public List<Cut> cuts() {
          return List.of();
        }
      };

  /** To the bonds, or into the parts that "Other" stands for. */
  void open(Criterion criterion, boolean isOther);

  /** To the same bonds put together by another cut. */
  void regroup(Criterion criterion, Cut cut);

  /** The other cuts. */
  List<Cut> cuts();

  /** To the bonds of a group. */
  default void open(Breakdown.Group group) {
    open(group.criterion(), false);
  }

  /** To the bonds of a slice, or into "Other". */
  default void open(Breakdown.Slice slice) {
    open(slice.criterion(), slice.isOther());
  }

  /** Gives a node that stands for a part its menu. */
  default void offer(Node node, Criterion criterion, boolean isOther) {
    PartMenu.install(
        node, this::cuts, () -> open(criterion, isOther), cut -> regroup(criterion, cut));
  }
}
