using System.Diagnostics;
using System.Globalization;

using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Features.Locations;

public static class RoomWords
{
    public static string InWords(this SiteType type) => type switch
    {
        SiteType.ComprehensiveCenter => "Comprehensive center",
        SiteType.Affiliate => "Affiliate",
        SiteType.AccessSite => "Access site",
        _ => throw new UnreachableException(),
    };

    /// <summary>How a room stands on a day, such as Closed until 09/30/2026.</summary>
    public static string StateInWords(this LocationVersion version, DateOnly day) => version.State switch
    {
        RoomState.Closed when version.From > day => "Never opened",
        _ when version.From > day => $"Opens on {OfficeFormat.Date(version.From)}",
        RoomState.Open => "Open",
        RoomState.ClosedForNow => $"Closed for now, through {OfficeFormat.Date(version.ClosedThrough!.Value)}",
        RoomState.Closed => $"Closed since {OfficeFormat.Date(version.From)}",
        _ => throw new UnreachableException(),
    };

    public static string Label(this RoomField field) => field switch
    {
        RoomField.Name => "Room name",
        RoomField.SiteType => "Site type",
        RoomField.Street => "Street",
        RoomField.City => "City",
        RoomField.Zip => "ZIP code",
        RoomField.County => "County",
        RoomField.Phone => "Phone",
        RoomField.ContactName => "Room contact",
        RoomField.ContactPhone => "Contact’s phone",
        RoomField.ContactEmail => "Contact’s email",
        RoomField.Hours => "Days and hours",
        RoomField.Computers => "Public computers",
        RoomField.IsAccessible => "Accessible",
        RoomField.AccessNote => "Note on access",
        RoomField.FundingSource => "Funding source",
        RoomField.TrackingSystem => "Tracking system",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this RoomFacts facts, RoomField field) => field switch
    {
        RoomField.Name => facts.Name,
        RoomField.SiteType => facts.SiteType.InWords(),
        RoomField.Street => facts.Street,
        RoomField.City => facts.City,
        RoomField.Zip => facts.Zip,
        RoomField.County => facts.County,
        RoomField.Phone => facts.Phone,
        RoomField.ContactName => facts.ContactName,
        RoomField.ContactPhone => facts.ContactPhone,
        RoomField.ContactEmail => facts.ContactEmail,
        RoomField.Hours => facts.Hours.IsEmpty ? "Not on file" : OfficeFormat.Hours(facts.Hours),
        RoomField.Computers => facts.Computers.ToString(CultureInfo.InvariantCulture),
        RoomField.IsAccessible => facts.IsAccessible ? "Yes" : "No",
        RoomField.AccessNote => facts.AccessNote ?? "–",
        RoomField.FundingSource => facts.FundingSource,
        RoomField.TrackingSystem => facts.TrackingSystem ?? "This program",
        _ => throw new UnreachableException(),
    };
}
