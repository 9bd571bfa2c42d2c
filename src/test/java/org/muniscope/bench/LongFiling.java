package org.muniscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.random.RandomGeneratorFactory;
import org.muniscope.synthetic.Layout;
import org.muniscope.synthetic.Portfolio;
import org.muniscope.synthetic.Portfolios;
import org.muniscope.synthetic.SyntheticFiling;

/** The report of an invented fund that owns far more bonds than any real one prints. */
final class LongFiling {
  private LongFiling() {}

  /** Writes a report of at least so many holdings, always the same, and returns their number. */
  static int write(Path file, int holdings) throws IOException {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    var first = Portfolios.random(random);
    var issues = new ArrayList<>(first.issues());
    while (size(issues) < holdings) {
      issues.addAll(Portfolios.random(random).issues());
    }
    var portfolio = new Portfolio(first.fund(), first.asOf(), issues);
    Files.createDirectories(file.toAbsolutePath().getParent());
    SyntheticFiling.write(portfolio, Layout.plain(), file);
    return size(issues);
  }

  private static int size(Iterable<Portfolio.Issue> issues) {
    var size = 0;
    for (var issue : issues) {
      size += issue.bonds().size();
    }
    return size;
  }
}
