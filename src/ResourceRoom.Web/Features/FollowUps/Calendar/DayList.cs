using System.Linq.Expressions;

using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.FollowUps.Calendar;

/// <summary>What is due on one day. The rows are those of the day alone, so that any page is read from an index.</summary>
public sealed class DayList : ListDefinition<FollowUpOwed, OwedLine>
{
    public DayList(DateOnly today)
        : base("Follow-ups of the day")
    {
        Key(row => row.Id, unique: row => row.Id);

        Column("Name", row => Link(row.Name, Links.CustomerOutcomes(row.Customer))).Sort("name", row => row.LastNameKey, row => row.FirstNameKey);
        Column("Window", row => row.Window.InWords());
        Column("State", row => Tag(row.StateOn(today).InWords(), row.StateOn(today).TagClass()));
        Column("Exit", row => new ListCell { Text = OfficeFormat.Date(row.ExitOn), SecondLine = row.Program.Name() }).Class("rr-time");
        Column("Planner", row => row.Planner ?? "–");
        SortedBy("name");
    }

    protected override Expression<Func<FollowUpOwed, OwedLine>> Row => OwedLine.Of;
}
