using System.Globalization;

using ResourceRoom.Domain.Locations.Hours;
using ResourceRoom.Domain.Locations.Rooms;

namespace ResourceRoom.Domain.Tests.Locations;

internal static class RoomBuilder
{
    private static readonly DayOfWeek[] Weekdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public static RoomFacts Room { get; } = new()
    {
        Name = "Lincoln Access Site",
        SiteType = SiteType.AccessSite,
        Street = "14 Lantern Street",
        City = "Lincoln",
        Zip = "62656",
        County = "Logan",
        Phone = "(217) 555-0101",
        ContactName = "Iris Vance",
        ContactPhone = "(217) 555-0102",
        ContactEmail = "lincoln@example.test",
        Hours = Open("8:30-12:00", "13:00-17:00"),
        Computers = 6,
        IsAccessible = true,
        AccessNote = null,
        FundingSource = "WIOA",
        TrackingSystem = null,
    };

    // A room that differs in every field.
    public static RoomFacts Other { get; } = new()
    {
        Name = "Lincoln Affiliate",
        SiteType = SiteType.Affiliate,
        Street = "208 Quarry Lane",
        City = "Taylorville",
        Zip = "62568",
        County = "Christian",
        Phone = "(217) 555-0201",
        ContactName = "Omar Fielding",
        ContactPhone = "(217) 555-0202",
        ContactEmail = "taylorville@example.test",
        Hours = Open("8:30-16:00"),
        Computers = 5,
        IsAccessible = false,
        AccessNote = "The ramp is being built",
        FundingSource = "State",
        TrackingSystem = "Front Desk Pro",
    };

    public static OpenHours Open(params string[] spansOfEachWeekday) =>
        new([.. Weekdays.SelectMany(day => spansOfEachWeekday.Select(span => On(day, span)))]);

    public static DaySpan On(DayOfWeek day, string span) => new(day, Span(span).OpensAt, Span(span).ClosesAt);

    public static OpenSpan Span(string span) => new(At(span.Split('-')[0]), At(span.Split('-')[1]));

    public static TimeOnly At(string time) => TimeOnly.Parse(time, CultureInfo.InvariantCulture);
}
