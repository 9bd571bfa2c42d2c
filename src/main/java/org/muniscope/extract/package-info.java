/**
 * Reads a filing out of pages of words: sections, columns, rows, headings, totals and notes.
 * Returns what was understood together with findings; never throws for what a document says.
 * Imports pdf and model.
 *
 * <p>Nine packages share the work: {@code extract.form} knows the printed forms that mean the same
 * everywhere, {@code extract.text} turns words into lines, {@code extract.bond} reads what the
 * words of one bond say, {@code extract.table} sorts the lines below a head into rows and columns,
 * {@code extract.group} makes entries under headings out of rows, {@code extract.issuer} finds the
 * lines that govern entries, {@code extract.schedule} makes schedules of holdings out of all this,
 * {@code extract.doubt} asks what of them may be misread, and {@code extract.statement} reads what
 * stands outside the schedules.
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
 *   <li><b>Tables.</b> {@link org.muniscope.extract.text.HeadReader} recognises a head by its
 *       vocabulary; one that names a principal and a value column opens a schedule ({@link
 *       org.muniscope.extract.table.TableFinder}). Below it, {@link
 *       org.muniscope.extract.table.Columns} learns where each column really stands from the cells
 *       that share an edge.
 *   <li><b>Rows.</b> {@link org.muniscope.extract.table.RowReader} sorts a line's words into those
 *       columns; {@link org.muniscope.extract.group.RowOrder} decides whether a wrapped description
 *       carries its numbers on its first or on its last line. Where that leaves something open, or
 *       a printed subtotal is not met, {@link org.muniscope.extract.group.Readings} reads the
 *       schedule the other ways too and keeps the reading that leaves and misses least.
 *   <li><b>Groups.</b> {@link org.muniscope.extract.group.HeadingFinder} and {@link
 *       org.muniscope.extract.group.TotalsBlock} tell headings and totals from entries. A heading
 *       right above another heading is the section of both. {@link
 *       org.muniscope.extract.group.LoneHeads} takes short lines above whole bonds for headings and
 *       says so.
 *   <li><b>Holdings.</b> {@link org.muniscope.extract.issuer.Governors} finds the issuer line that
 *       governs indented series; {@link org.muniscope.extract.schedule.HoldingReader} reads coupon,
 *       maturity, marks and support with {@code extract.bond}; {@link
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
 * org.muniscope.extract.HeaderReader} the fund and its dates, with the name on its {@link
 * org.muniscope.extract.Cover}, {@link org.muniscope.extract.statement.PassageReader} the sentences
 * with figures, {@link org.muniscope.extract.ContentsReader} what the list of contents promises.
 *
 * <h2>Where it is decided</h2>
 *
 * <table>
 *   <caption>Questions and the classes that answer them</caption>
 *   <tr><td>Which words stand on one line, and in which order are lines read?</td>
 *     <td>{@code Line}, {@code Lines}, {@code RaisedEnds}, {@code Gutter}, {@code Side}, {@code PageLines},
 *     {@code PageText}, {@code Spread}, {@code Spreads}</td></tr>
 *   <tr><td>Does a line belong to the page, not to its content?</td>
 *     <td>{@code Furniture}, {@code RunningLines}, {@code PageEdges}, {@code NumberedLine},
 *     {@code CountedFeet}, {@code RunningHeads}</td></tr>
 *   <tr><td>How is the fund called, and how a part of its report?</td>
 *     <td>{@code FundName}, {@code Cover}, {@code ScheduleTitle}, {@code HeaderReader},
 *     {@code Titles}, {@code Continued}, {@code StatementTitle}, {@code ContentsReader}</td></tr>
 *   <tr><td>Is a line the head of a table, and what do its columns hold?</td>
 *     <td>{@code HeadReader}, {@code HeadWords}, {@code HeadCells}, {@code TableHead},
 *     {@code Role}, {@code Recount}, {@code HeadPlaces}</td></tr>
 *   <tr><td>Where does a schedule begin and end?</td>
 *     <td>{@code TableFinder}, {@code Cut}, {@code Table}, {@code AfterSchedule},
 *     {@code NotesBelow}, {@code ScheduleEnds}, {@code Candidates}, {@code LargestHoldings}</td></tr>
 *   <tr><td>In which column does a word stand?</td>
 *     <td>{@code Columns}, {@code CellsBelow}, {@code Alignment}, {@code CellForms}, {@code RowReader},
 *     {@code RowCells}, {@code Margin}, {@code Leaders}</td></tr>
 *   <tr><td>In which units are amounts printed?</td>
 *     <td>{@code Units}</td></tr>
 *   <tr><td>Is a word an amount, a date, a rate, a rating, the number of a security?</td>
 *     <td>{@code Amount}, {@code Dates}, {@code YearRange}, {@code Months},
 *     {@code WordedCells}, {@code Coupons}, {@code Ratings}, {@code TouchingRatings},
 *     {@code Cusip}, {@code SecurityNumbers}</td></tr>
 *   <tr><td>Is it a footnote mark, and whose, and what does it mean?</td>
 *     <td>{@code Marks}, {@code MarkedText}, {@code MarkRows}, {@code MarkPlace},
 *     {@code HungMarks}, {@code SeriesLetters}, {@code NotesReader}, {@code ShortForms}, {@code Glossary},
 *     {@code MarkMeanings}</td></tr>
 *   <tr><td>Where does an entry begin and end?</td>
 *     <td>{@code CentredRows}, {@code LowerWords}, {@code RowOrder}, {@code Readings}, {@code WholeBond},
 *     {@code OpenEntry}, {@code WaitingRows}, {@code TrailingWords}, {@code Paragraphs}, {@code PageBreak}, {@code Section},
 *     {@code Entry}, {@code Midst}, {@code Assembler}</td></tr>
 *   <tr><td>How are the lines of its words joined?</td>
 *     <td>{@code Row}, {@code Hyphens}</td></tr>
 *   <tr><td>Is a line a heading?</td>
 *     <td>{@code Heading}, {@code HeadingFinder}, {@code HeadingSigns}, {@code NamedTotals},
 *     {@code StateHeads}, {@code StateForms}, {@code EndRates}, {@code BoldType}, {@code LoneHeads},
 *     {@code LoneWords}, {@code WrappedHeads}</td></tr>
 *   <tr><td>Is a line a total, and of what?</td>
 *     <td>{@code TotalLabel}, {@code TotalsBlock}, {@code Totals}, {@code Draft}</td></tr>
 *   <tr><td>Which holdings are no municipal bonds?</td>
 *     <td>{@code AssetClass}, {@code OtherAssets}</td></tr>
 *   <tr><td>Who is the issuer?</td>
 *     <td>{@code Governors}, {@code GoverningLines}, {@code Lead}, {@code Leads},
 *     {@code SeriesRows}, {@code OwnIssuer}, {@code Depths}, {@code SeriesText},
 *     {@code IssuerText}, {@code Issuers}, {@code IssuerName}, {@code PrintedBond}</td></tr>
 *   <tr><td>In which state is it?</td>
 *     <td>{@code States}, {@code StateCodes}, {@code StateNames}, {@code Namesakes},
 *     {@code KnownPlaces}, {@code StateAbove}, {@code HomeState}</td></tr>
 *   <tr><td>What does it pay, and until when?</td>
 *     <td>{@code Terms}, {@code MaturityText}, {@code Rates}, {@code Steps},
 *     {@code HoldingReader}</td></tr>
 *   <tr><td>Who stands behind it, and what kind of bond is it?</td>
 *     <td>{@code Supports}, {@code Traits}, {@code Glossary}</td></tr>
 *   <tr><td>Is it a figure of a statement, and of which row and column?</td>
 *     <td>{@code Figure}, {@code FigureLine}, {@code FigureLines}, {@code FigureColumns},
 *     {@code FigureHeads}, {@code FigureRows}, {@code FigureTable}, {@code StatementReader}, {@code PassageReader}</td></tr>
 *   <tr><td>May it be misread, or is something missing?</td>
 *     <td>{@code Doubt}, {@code Doubts} and each {@code Suspicion} that it lists, {@code
 *     PicturePages}, {@code StampedWords}, {@code UnknownSigns}</td></tr>
 * </table>
 *
 * <h2>Adding a rule</h2>
 *
 * Find the class in the table and the test that bears its name or that of a class that asks it:
 * what {@code Leads} decides is tested with {@code Governors}. Type the printed lines that demand
 * the rule there, with {@code TypedPage} where their places count, and the printed words as what is
 * expected; see it fail. Give the pattern or constant that you add the printed line as its Javadoc.
 * Then let the golden filings show that no other reading changed. What the rule may read wrongly
 * must be told: as a finding.
 */
@NullMarked
package org.muniscope.extract;

import org.jspecify.annotations.NullMarked;
