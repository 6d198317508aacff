using System.Globalization;
using System.Linq.Expressions;

using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Locations;

public sealed record LocationRow(
    string Code, string Name, int Area, SiteType SiteType, string City, string Hours, int Computers, DateOnly EstablishedOn, DateOnly? ClosedOn);

public sealed record LocationsPage(LocationFilter Input, IReadOnlyList<Choice> Areas, ListPage? List = null);

public sealed class LocationList : ListDefinition<Location, LocationRow>
{
    public LocationList()
        : base("Established resource rooms")
    {
        PageSize = 50;
        Key(room => room.Code, unique: room => room.Code);

        Column("Code", row => Link(row.Code, $"{Links.Locations}/{row.Code}")).Sort("code").Class("rr-time");
        Column("Room", row => row.Name).Sort("name", room => room.Name);
        Column("LWIA", row => row.Area.ToString(CultureInfo.InvariantCulture)).Sort("area", room => room.LwiaNumber);
        Column("Site type", row => SiteTypeWords.Of(row.SiteType)).Sort("site", room => room.SiteType);
        Column("City", row => row.City).Sort("city", room => room.City);
        Column("Days and hours", row => row.Hours);
        Column("Computers", row => row.Computers.ToString(CultureInfo.InvariantCulture)).Sort("computers", room => room.Computers);
        Column("Established", row => OfficeFormat.Date(row.EstablishedOn)).Sort("established", room => room.EstablishedOn).Class("rr-time");

        // Those that are open come last, as if they closed some day.
        Column("Closed", row => row.ClosedOn is { } closed ? OfficeFormat.Date(closed) : "–").Sort("closed", room => room.ClosedOn ?? DateOnly.MaxValue).Class("rr-time");
        SortedBy("code");
    }

    protected override Expression<Func<Location, LocationRow>> Row => room => new LocationRow(
        room.Code, room.Name, room.LwiaNumber, room.SiteType, room.City, room.Hours, room.Computers, room.EstablishedOn, room.ClosedOn);
}
