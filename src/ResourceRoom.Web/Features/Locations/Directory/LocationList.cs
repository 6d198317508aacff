using System.Globalization;
using System.Linq.Expressions;

using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Locations.Forms;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.Watching;

namespace ResourceRoom.Web.Features.Locations.Directory;

public sealed record LocationsPage(LocationFilter Input, IReadOnlyList<Choice> Areas, ListPage? List = null)
{
    public PendingForms? Forms { get; init; }

    public SystemAlerts? Systems { get; init; }

    public bool IsOnAnotherDay => Input.Day != Input.Today;
}

/// <summary>The rooms as they are on a day.</summary>
public sealed class LocationList : ListDefinition<LocationVersion, LocationVersion>
{
    public LocationList(LocationFilter filter)
        : base("Resource rooms")
    {
        var day = filter.Day;
        PageSize = 50;
        MostCounted = 1_000;
        Key(room => room.Code, unique: room => room.Code);

        Column("Code", row => Link(row.Code, Links.LocationOn(row.Code, day == filter.Today ? null : day))).Sort("code").Class("rr-time");
        Column("Room", row => Link(row.Name, Links.LocationOn(row.Code, day == filter.Today ? null : day))).Sort("name", room => room.Name);
        Column("LWIA", row => row.LwiaNumber.ToString(CultureInfo.InvariantCulture)).Sort("area", room => room.LwiaNumber);
        Column("Site type", row => row.SiteType.InWords()).Sort("site", room => room.SiteType);
        Column("City", row => row.City).Sort("city", room => room.City);
        Column("Days and hours", row => row.Facts.InWords(RoomField.Hours));
        Column("Computers", row => row.Computers.ToString(CultureInfo.InvariantCulture)).Sort("computers", room => room.Computers);
        Column("Established", row => OfficeFormat.Date(row.EstablishedOn)).Sort("established", room => room.EstablishedOn).Class("rr-time");
        Column("Status", row => Tag(row.StateInWords(day), row.State == RoomState.Open && row.From <= day ? "" : "rr-tag--plain")).Sort("status", room => room.State, room => room.From);
        Column("Recorded", row => OfficeFormat.Date(row.RecordedOn)).Class("rr-time").ShownWhen(day != filter.Today);
        SortedBy("code");

        FileColumn("code", row => row.Code);
        FileColumn("lwia", row => row.LwiaNumber);
        FileColumn("status", row => row.StateInWords(day));
        FileColumn("established", row => Day(row.EstablishedOn));
        FileColumn("recorded", row => Day(row.RecordedOn));
        foreach (var field in Enum.GetValues<RoomField>())
        {
            FileColumn(FileName(field), row => field == RoomField.AccessNote ? row.Facts.AccessNote : row.Facts.InWords(field));
        }
    }

    protected override Expression<Func<LocationVersion, LocationVersion>> Row => room => room;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string FileName(RoomField field) => string.Concat(field.ToString().Select((letter, index) => index > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{letter}")).ToLowerInvariant();
}
