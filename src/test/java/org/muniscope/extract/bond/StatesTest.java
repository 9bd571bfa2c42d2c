package org.muniscope.extract.bond;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.model.Jurisdiction;

/** States that are told by the text of a bond alone. */
final class StatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rockport, IN, Pollution Control Revenue                     | IN
          Lafayette, LA, Public Trust Financing Authority             | LA
          Birmingham AL Arpt Auth Rev                                 | AL
          Kansas City, MO, Special Obligation, 5.00%, 4/1/35          | MO
          City of Selma Alabama IDB, RB                               | AL
          University of California, Series O                          | CA
          West Virginia Economic Development Authority                | WV
          Virginia College Building Authority                         | VA
          Virgin Islands Public Finance Authority                     | VI
          District of Columbia, Income Tax Secured                    | DC
          Metropolitan Washington Airports Authority, Series 2010 A   | DC
          Port Authority of New York & New Jersey                     | NY
          Delaware River Port Authority, Series D                     | PA
          Jefferson County, SD 4.00%, 12/1/30                         | SD
          Lewis and Clark County Ind Dev Board MT–Georgia-Pacific     | MT
          V.I. Public Finance Authority                               | VI
          Triborough Bridge & Tunnel Authority; Series 2002 B         | NY
          Nevada, MO, Hospital Revenue                                | MO
          Nevada, Iowa Airport Revenue                                | IA
          City of Delaware, Ohio GO Bonds                             | OH
          Indiana, Pennsylvania Hospital Revenue Bonds                | PA
          Florida, New York School District                           | NY
          Kentucky, Ohio River Bridges Project                        | KY
          Michigan, Wyoming Public Schools                            | MI
          TX GO, 5.00%, 10/1/35                                       | TX
          DALLAS, TX, WATER REVENUE                                   | TX
          ID Housing and Finance Association                          | ID
          CO Aurora, Sewer COP                                        | CO
          City of Nevada, Iowa, Sewer Revenue                         | IA
          Wyoming, Michigan, Water Supply System                      | MI
          Indiana, Pennsylvania, Hospital Authority                   | PA
          Indiana Redevelopment Agency, Pennsylvania, Tax Allocation  | PA
          Texas County, Oklahoma, Development Authority               | OK
          Texas City, TX, Industrial Development                      | TX
          Arkansas City, Kansas, Public Building Commission           | KS
          Virginia City, Nevada, Redevelopment                        | NV
          Port Washington, New York, Union Free School District       | NY
          Washington, D.C., Income Tax Secured Revenue                | DC
          Metropolitan Washington, D.C., Airport Authority Rev., “B”  | DC
          Public Finance Authority, WI, (Penick Village), 4.00%       | WI
          Washington State, GO                                        | WA
          State of California, GO, Veterans, Series CT                | CA
          Clark Cnty NV Arpt Rev                                      | NV
          Maricopa County (Southern California Edison Co.)            | AZ
          Tampa, Tobacco Revenue, LOC: Bank of New York Mellon         | FL
          Iowa City, Tax Increment                                    | IA
          Indiana University of Pennsylvania, Series A                | PA
          Public Finance Authority, Wisconsin, Roseman University     | WI
          Capital Trust Agency (Florida), Senior Living               | FL
          Texas Health, Educational and Housing Facilities Board      | TX
          Nevada Irrigation District, Revenue Bonds                   | CA
          Oklahoma Cnty. Indpt. Sch. Dist. No. 89                     | OK
          Alaska Village Electric Cooperative                         | AK
          Tennessee Energy Acquisition Corp., Series 2006A            | TN
          Osteopathic MD Hospital, OK, Series 2004A-1                 | OK
          Osteopathic MD Hospital, OK 5.00%                           | OK
          Osteopathic MD Hospital, Oklahoma                           | OK
          Missouri HI Ed Fac Auth (Rocketship Academy)                | MO
          MT VERNON, IL, SCHOOL DIST                                  | IL
          LA PORTE, IN, HOSPITAL AUTH                                 | IN
          LA PORTE IN                                                 | IN
          PORT ST LUCIE FL UTILITY                                    | FL
          DE KALB CNTY GA SCH DIST, 5.00% due 7/1/2030                | GA
          IN BOND BANK                                                | IN
          MT ST BOARD OF HOUSING                                      | MT
          University of Houston, Series 2008                          | TX
          City & County of Honolulu                                   | HI
          Board of Regents, University of Texas System                | TX
          Nevada Iowa International Airport                           | IA
          """)
  void theTextTellsTheState(String printed, String code) {
    assertEquals(Optional.of(code), States.of(printed).map(Jurisdiction::code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kansas City Industrial Development Authority",
        "Washington County Health Care Authority",
        "Nevada (County of) Joint Union High School District",
        "Tobacco Settlement Financing Corp.",
        "Public Finance Authority, Senior Living",
        "JPMorgan Chase & CO, Series 2010",
        "Cuming Co SD #0020 4.000% 12/15/2044",
        "LA CROSSE COUNTY, GO",
        "Papio-Missouri River Natural Resource District",
        "Prosus NV 3.68% 1/21/30",
        "Merck CO INC, 5.00%, 3/1/26",
        "Georgia-Pacific Corp., Solid Waste Disposal",
        "Burke County Development Authority, Georgia Power Co. Plant Vogtle",
        "Farmington, Public Service Company of New Mexico",
        "Florida Power & Light Co., 5.00%, 4/1/34",
        "Health Facilities Authority (Virginia Mason Medical Center)",
        "Public Finance Authority (Texas Biomedical Research Institute)",
        "Public Finance Authority, North Carolina Leisure Park",
        "Washington Township School District",
        "California Borough, Student Association",
        "Washington University",
        "Delaware River Joint Toll Bridge Commission",
        "Housing Authority (West New York Project), Series CA",
        "Adams County SD, GO, 5.00%, 8/1/30",
        "Airport Revenue, Series 2010 A PR, 5.00%, 8/1/30",
        "Moreno Valley Unified School District",
        "East Chicago Multi School Building Corp.",
        "Houston County Health Care Authority",
        "Hospital Revenue, Texas Health Resources",
        "Nevada Central School District",
        "Florida Union Free School District, GO",
        "Nevada Village, Water, Series G",
        "CO OP UTILITY DISTRICT",
        "HOSPITAL OR CLINIC AUTHORITY, 5.00% due 7/1/2030",
        "ALL SAINTS IN THE PINES HOUSING, Series A",
        "MT VERNON SCHOOL DISTRICT",
        "HI DESERT WATER DISTRICT",
        "MD Anderson Cancer Center, Series A",
        "LA Dept. of Water and Power",
        "Lewis County PR 7/1/15",
        "Lewis & Clark County Airport",
        "Forest Grove, University of Chicago",
        "County of Houston, Health Care Authority",
        "Health Facilities Authority, Methodist Hospitals of Dallas",
        "Palomar Health, University of Maryland Medical System, Series B",
        "Toledo-Lucas County Port Authority, Duke Energy Indiana, Inc."
      })
  void whatLeavesADoubtStaysUnknown(String printed) {
    assertEquals(Optional.empty(), States.of(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Palomar Health, Texas Oncology Center, Series B",
        "Toledo-Lucas County Port Authority, Indiana Steel Project",
      })
  void aStateInTheNameOfAUserIsNotThatOfTheIssuer(String printed) {
    assertTrue(States.ofUser(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Guam Power Authority, Series A",
        "Nez Perce County, Idaho, Pollution Control Revenue",
        "Rockport, IN, Pollution Control Revenue",
        "Chicago O’Hare Airport, University of Maryland",
        "Harbor Water Authority, Series A",
      })
  void anIssuerThatTellsItsStateIsTaken(String printed) {
    assertFalse(States.ofUser(printed));
  }
}
