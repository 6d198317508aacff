using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.Staff.HandOver;

/// <summary>All enrollments of one outcome, named on one page.</summary>
public sealed class HandOverList : ListDefinition<HandOverRow>
{
    public HandOverList(string caption, bool hasPlanner = false)
        : base(caption)
    {
        Column("Name", row => Link(row.Name, Links.Customer(row.Customer)));
        Column("Group", row => row.Group);
        Column("Status", row => Tag(row.Status.InWords(), row.Status.Tag()));
        Column("Since", row => OfficeFormat.Date(row.Since)).Class("rr-time");
        Column("Career planner", row => row.Planner ?? "None").ShownWhen(hasPlanner);
    }
}
