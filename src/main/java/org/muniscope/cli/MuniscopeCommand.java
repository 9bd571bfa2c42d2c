package org.muniscope.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The program as a whole: its help and version. */
@Command(
    name = "muniscope",
    mixinStandardHelpOptions = true,
    customSynopsis = {
      "muniscope [FILE.pdf]                  opens the window",
      "       muniscope COMMAND [OPTION...]         works without one"
    },
    description = {
      "",
      "Reads the schedule of investments of a municipal-bond fund's report,",
      "proves it against the totals that the filing prints, and shows it.",
      ""
    })
final class MuniscopeCommand implements Callable<Integer> {
  @Override
  public Integer call() throws Refusal {
    throw new Refusal("A command is needed: see muniscope --help.");
  }
}
