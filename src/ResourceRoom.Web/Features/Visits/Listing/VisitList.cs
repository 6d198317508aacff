using System.Linq.Expressions;

using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Visits.Listing;

public sealed class VisitList : ListDefinition<Visit, VisitRow>
{
    public VisitList(bool hasRooms, bool isOneDay, IReadOnlyList<CatalogService> services, DateTime now)
        : base("Visits")
    {
        Key(visit => visit.PublicId, unique: visit => visit.Id);

        Column("Name", row => Link(row.Name, Links.Visit(row.PublicId)) with { SecondLine = row.Source == VisitSource.Load ? $"from {row.Technician}" : null })
            .Sort("name", visit => visit.Participant.LastNameKey, visit => visit.Participant.FirstNameKey, visit => visit.StartedAt);
        Column("Check-in", row => new() { Text = isOneDay ? OfficeFormat.Time(row.StartedAt) : OfficeFormat.DateAndTime(row.StartedAt), Tag = row.Source == VisitSource.CatchUp ? new("paper sheet", "rr-tag--plain") : null })
            .Sort("in", visit => visit.Day, visit => visit.StartedAt).HighestFirst().Class("rr-time");
        Column("Check-out", CheckOut).Class("rr-time");
        Column("Time spent", row => row.TimeSpent(now)).Class("rr-time");
        Column("Room", row => $"{row.RoomCode} {row.RoomName}").ShownWhen(hasRooms);
        Column("Services", row => string.Join("; ", services.NamesOf(row.ServiceIds)));
        Column("Classification", row => Partial("_ClassTag", row.Class)).Sort("class", visit => visit.Class, visit => visit.StartedAt);
        Column("Reportable", row => row.IsReportable ? "Yes" : "No");
        SortedBy("-in");

        FileColumn("Day", row => OfficeFormat.Date(OfficeClock.DayOf(row.StartedAt)));
        FileColumn("Check-in", row => OfficeFormat.Time(row.StartedAt));
        FileColumn("Check-out", row => row.EndedAt is { } end ? OfficeFormat.Time(end) : "");
        FileColumn("Minutes", Minutes);
        FileColumn("Room code", row => row.RoomCode);
        FileColumn("Room", row => row.RoomName);
        FileColumn("Last Name", row => row.LastName);
        FileColumn("First Name", row => row.FirstName);
        FileColumn("Classification that day", row => row.Class.InWords());
        FileColumn("Labor Force Status", row => row.LaborForceStatus?.InWords());
        FileColumn("Reportable", row => row.IsReportable ? "Yes" : "No");
        FileColumn("Status", row => row.State.InWords());
        FileColumn("Services", row => string.Join("; ", services.NamesOf(row.ServiceIds)));
        FileColumn("Checked in by", row => row.Technician);
        FileColumn("Source", row => row.SourceInWords());
        FileColumn("Record", row => row.Person.ToString());
    }

    protected override Expression<Func<Visit, VisitRow>> Row => VisitRow.OfVisit;

    private static ListCell CheckOut(VisitRow row) => row.State switch
    {
        VisitState.CheckedOut => OfficeFormat.Time(row.EndedAt!.Value),
        VisitState.InTheRoom => row.State.InWords(),
        _ => Tag(row.State.InWords(), "rr-tag--warning"),
    };

    // None where they are not known, so that no average counts them.
    private static object? Minutes(VisitRow row) => row is { State: VisitState.CheckedOut, EndedAt: { } end }
        ? (int)CheckOutRule.TimeSpent(row.StartedAt, end).TotalMinutes
        : null;
}
