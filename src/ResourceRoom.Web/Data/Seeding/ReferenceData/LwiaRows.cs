using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Data.Seeding.ReferenceData;

internal static class LwiaRows
{
    public static readonly Lwia[] All =
    [
        Area(1, "Lake County", "Lake"),
        Area(2, "McHenry County", "McHenry"),
        Area(3, "The Workforce Connection (Rockford)", "Boone;Stephenson;Winnebago"),
        Area(4, "Business Employment Skills Team (Peru)", "Bureau;Carroll;Jo Daviess;LaSalle;Lee;Ogle;Putnam;Whiteside"),
        Area(5, "Kane County (River Valley)", "DeKalb;Kane;Kendall"),
        Area(6, "DuPage County", "DuPage"),
        Area(7, "Chicago Cook", "Cook"),
        Area(10, "Will County", "Will"),
        Area(11, "Grundy Livingston Kankakee", "Grundy;Kankakee;Livingston"),
        Area(13, "Rock Island Tri-County", "Henry;Mercer;Rock Island"),
        Area(14, "Western Illinois", "Adams;Brown;Hancock;Henderson;Knox;McDonough;Pike;Schuyler;Warren"),
        Area(15, "Career Link (Peoria)", "Fulton;Marshall;Mason;McLean;Peoria;Stark;Tazewell;Woodford"),
        Area(17, "East Central Illinois (Champaign)", "Champaign;Douglas;Ford;Iroquois;Piatt"),
        Area(18, "Vermilion County", "Vermilion"),
        Area(19, "Workforce Investment Solutions (Decatur)", "DeWitt;Macon"),
        Area(20, "Land of Lincoln", "Cass;Christian;Logan;Menard;Sangamon"),
        Area(21, "West Central Development Council", "Greene;Macoupin;Montgomery;Morgan;Scott;Shelby"),
        Area(22, "Madison Bond", "Bond;Calhoun;Jersey;Madison"),
        Area(23, "CEFS Crossroads", "Clark;Clay;Coles;Crawford;Cumberland;Edgar;Effingham;Fayette;Jasper;Lawrence;Marion;Moultrie;Richland"),
        Area(24, "Mid America", "Clinton;Monroe;Randolph;St. Clair;Washington"),
        Area(25, "Southern Illinois (ManTraCon)", "Franklin;Jackson;Jefferson;Perry;Williamson"),
        Area(26, "Southern 14", "Alexander;Edwards;Gallatin;Hamilton;Hardin;Johnson;Massac;Pope;Pulaski;Saline;Union;Wabash;Wayne;White"),
        Area(90, "Statewide grants", ""),
    ];

    private static Lwia Area(int number, string name, string counties) => new() { Number = number, Name = name, Counties = counties };
}
