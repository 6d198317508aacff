using System.Globalization;

using ResourceRoom.Domain.Locations.Hours;
using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

/// <summary>
/// Invented rooms in real areas: open ones, one closed within the demo's days, one established within them and one not
/// yet. No street, telephone or mailbox is anybody's.
/// </summary>
internal static class DemoRooms
{
    public const string Lincoln = "20-001";
    public const string Taylorville = "20-002";
    public const string Springfield = "20-003";
    public const string Petersburg = "20-004";
    public const string Virginia = "20-005";
    public const string Pilsen = "07-001";
    public const string Pullman = "07-002";
    public const string Belleville = "24-001";
    public const string Carbondale = "25-001";

    /// <summary>A third-party system that loads weekly.</summary>
    public const string OnTimeSystem = "Sunrise Tracker";

    private const SiteType Center = SiteType.ComprehensiveCenter;

    public static IReadOnlyList<Location> AsOf(DateTime now) => On(OfficeClock.DayOf(now), DemoHours.Around(now));

    /// <summary>The first day on which Petersburg is closed: its Closure form says so.</summary>
    public static DateOnly PetersburgClosedOn(DateOnly today) => today.AddDays(-40);

    private static IReadOnlyList<Location> On(DateOnly today, OpenHours open) =>
    [
        Room(Lincoln, new("Lincoln Access Site", SiteType.AccessSite, 6, "Iris Vance") { Hours = open }, new("14 Lantern Street", "Lincoln", "62656", "Logan"), today.AddYears(-6)),
        Room(Taylorville, new("Taylorville Affiliate", SiteType.Affiliate, 5, "Omar Fielding") { TrackingSystem = OnTimeSystem }, new("208 Quarry Lane", "Taylorville", "62568", "Christian"), today.AddYears(-4)),
        Room(Springfield, new("Springfield Center", Center, 12, "Dana Whitfield") { Hours = open }, new("500 Meadowlark Plaza", "Springfield", "62703", "Sangamon"), today.AddYears(-9)),
        Room(Petersburg, new("Petersburg Access Site", SiteType.AccessSite, 3, "Noor Haddad"), new("7 Ferry Court", "Petersburg", "62675", "Menard"), today.AddYears(-3)),
        Room(Virginia, new("Virginia Access Site", SiteType.AccessSite, 4, "Victor Lindqvist"), new("31 Orchard Row", "Virginia", "62691", "Cass"), today.AddDays(30), today),
        Room(Pilsen, new("Pilsen Center", Center, 20, "Tanya Brooks"), new("1900 Juniper Arcade", "Chicago", "60608", "Cook"), today.AddYears(-8)),
        Room(Pullman, new("Pullman Affiliate", SiteType.Affiliate, 8, "Luis Ortega"), new("11 Switchyard Walk", "Chicago", "60628", "Cook"), today.AddDays(-45)),
        Room(Belleville, new("Belleville Center", Center, 10, "Andre Simmons"), new("62 Glasswork Avenue", "Belleville", "62220", "St. Clair"), today.AddYears(-7)),
        Room(Carbondale, new("Carbondale Center", Center, 9, "Gail Pruitt"), new("345 Sycamore Crossing", "Carbondale", "62901", "Jackson"), today.AddYears(-5)),
    ];

    private static Location Room(string code, Site site, Address address, DateOnly established, DateOnly? recorded = null) => Location.Establish(code, LwiaOf(code), new Establishment(
        established,
        new RoomFacts
        {
            Name = site.Name,
            SiteType = site.Type,
            Street = address.Street,
            City = address.City,
            Zip = address.Zip,
            County = address.County,
            Phone = $"({TelephoneArea(code)}) 555-01{code[1]}{code[^1]}",
            ContactName = site.Contact,
            ContactPhone = $"({TelephoneArea(code)}) 555-01{code[^1]}{code[1]}",
            ContactEmail = $"room-{code}@example.test",
            Hours = site.Hours,
            Computers = site.Computers,
            IsAccessible = true,
            AccessNote = site.Computers < 5 ? "Ring the bell at the side door for the ramp" : null,
            FundingSource = "WIOA Title I",
            TrackingSystem = site.TrackingSystem,
        },
        recorded ?? established));

    private static int LwiaOf(string code) => int.Parse(code[..2], CultureInfo.InvariantCulture);

    private static string TelephoneArea(string code) => LwiaOf(code) switch
    {
        7 => "312",
        20 => "217",
        _ => "618",
    };

    private sealed record Site(string Name, SiteType Type, int Computers, string Contact)
    {
        public OpenHours Hours { get; init; } = DemoHours.Usual;

        public string? TrackingSystem { get; init; }
    }

    private sealed record Address(string Street, string City, string Zip, string County);
}
