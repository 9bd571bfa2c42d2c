/**
 * Measurements against something that is known, in the same run, each a main of its own. The tests
 * do not run them.
 *
 * <pre>{@code
 * mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dmuniscope.args= \
 *     -Dmuniscope.main=org.muniscope.bench.ImportBenchmark
 * }</pre>
 */
@NullMarked
package org.muniscope.bench;

import org.jspecify.annotations.NullMarked;
