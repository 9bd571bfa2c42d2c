/**
 * Reads a filing out of pages of words: sections, columns, rows, headings, totals and notes.
 * Returns what was understood together with findings; never throws for what a document says.
 * Imports pdf and model.
 *
 * <p>Four packages share the work: {@code extract.text} turns words into lines and knows the forms
 * that mean the same everywhere, {@code extract.bond} reads what the words of one bond say, {@code
 * extract.schedule} reads schedules out of lines, {@code extract.statement} reads the rest. The
 * last two do not know each other.
 *
 * <h2>How a schedule's layout is found</h2>
 *
 * No rule knows a fund, a page number or a coordinate. Each step asks what the document itself
 * shows, and the totals that the filing prints are the judge.
 *
 * <ol>
 *   <li><b>Pages.</b> {@link org.muniscope.extract.text.Spreads} parts sheets that show two pages
 *       side by side.
 *   <li><b>Lines.</b> {@link org.muniscope.extract.text.Lines} joins words on one baseline and
 *       gives small raised words to the line they belong to. {@link
 *       org.muniscope.extract.text.Gutter} finds columns on a page: blank strips with the same kind
 *       of entries on both sides.
 *   <li><b>Furniture.</b> {@link org.muniscope.extract.text.RunningLines} takes away what repeats
 *       at the edges of pages: running heads, feet, page numbers.
 *   <li><b>Tables.</b> {@link org.muniscope.extract.text.TableHead} recognises a head by its
 *       vocabulary; one that names a principal and a value column opens a schedule ({@link
 *       org.muniscope.extract.schedule.ScheduleFinder}). Below it, {@link
 *       org.muniscope.extract.schedule.Columns} learns where each column really stands from the
 *       cells that share an edge.
 *   <li><b>Rows.</b> {@link org.muniscope.extract.schedule.Row} sorts a line's words into those
 *       columns; {@link org.muniscope.extract.schedule.RowOrder} decides whether a wrapped
 *       description carries its numbers on its first or on its last line. Where that leaves
 *       something open, {@link org.muniscope.extract.schedule.Assembler} reads the schedule the
 *       other way too and keeps the reading that leaves less.
 *   <li><b>Groups.</b> {@link org.muniscope.extract.schedule.HeadingFinder} and {@link
 *       org.muniscope.extract.schedule.TotalsBlock} tell headings and totals from entries. A
 *       heading right above another heading is the section of both. {@link
 *       org.muniscope.extract.schedule.LoneHeads} takes short lines above whole bonds for headings
 *       and says so.
 *   <li><b>Holdings.</b> {@link org.muniscope.extract.schedule.Governors} finds the issuer line
 *       that governs indented series; {@link org.muniscope.extract.schedule.HoldingReader} reads
 *       coupon, maturity, marks and support with {@code extract.bond}; {@link
 *       org.muniscope.extract.schedule.Units} takes the unit from the head and lets the prices
 *       confirm it.
 * </ol>
 *
 * <h2>A worked example</h2>
 *
 * <pre>
 *                                        Par (000)        Value
 * Alabama — 4.1%
 * City of Selma, RB, Series A (AGM):
 *    6.00%, 06/01/19(a)                    $ 2,985    $ 2,995,328
 *    6.13%, 06/01/19                         1,500      1,505,340
 *                                                       4,500,668
 * </pre>
 *
 * The first line has a principal and a value head, so a table opens; principal is in thousands.
 * "Alabama — 4.1%" has a percent and names a state: a heading. The next line has words only and
 * waits. The fourth completes an entry of two lines with its numbers. The fifth has both numbers,
 * so it is an entry of its own; the sixth is a value without words: the subtotal. {@code Governors}
 * sees a line that ends with a colon and makes it the issuer of both entries. {@code Terms} reads
 * {@code 6.00%, 06/01/19}, {@code Marks} takes {@code (a)} off, and the check of the subtotal ties:
 * 2,995,328 + 1,505,340 = 4,500,668.
 *
 * <h2>The rest of the filing</h2>
 *
 * What stands outside the schedules is read by {@link
 * org.muniscope.extract.statement.StatementReader}: {@link
 * org.muniscope.extract.statement.FigureLine} parts a line into label and figures, {@link
 * org.muniscope.extract.statement.FigureTable} makes a table of lines that share columns, {@link
 * org.muniscope.extract.statement.StatementTitle} names it. {@link
 * org.muniscope.extract.schedule.NotesReader} reads footnotes and abbreviations, {@link
 * org.muniscope.extract.HeaderReader} the fund and its dates, {@link
 * org.muniscope.extract.statement.PassageReader} the sentences with figures, {@link
 * org.muniscope.extract.ContentsReader} what the list of contents promises.
 *
 * <h2>Adding a rule</h2>
 *
 * Find the class that decides it above, write the printed line that demands the rule into its test,
 * and let the golden filings show that no other reading changed.
 */
@NullMarked
package org.muniscope.extract;

import org.jspecify.annotations.NullMarked;
