using System.Linq.Expressions;

using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.FollowUps;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.Customers.Groups;

/// <summary>The customers of one group. In the order that it begins with, any page is read from one of the group's indexes.</summary>
public sealed class CustomerList : ListDefinition<Enrollment, CustomerRow>
{
    private readonly IQueryable<FollowUpDue> followUps;

    public CustomerList(ResourceRoomDb db, DateOnly today, ExitFilter? exit = null)
        : base("Customers")
    {
        followUps = db.FollowUpsDue.On(today);
        Key(row => row.PublicId, unique: row => row.Id);

        Column("Name", row => Link(ItemWords.FullName(row.FirstName, row.LastName), Links.Customer(row.PublicId)))
            .Sort("name", row => row.LastNameKey, row => row.FirstNameKey);
        Column("Status", row => Tag(row.Status.InWords(), row.Status.Tag())).Sort("status", row => row.Status);
        Column("Planner", row => row.Planner ?? "–").Sort("planner", row => row.Planner!.DisplayName).InFile(row => row.Planner);
        Column("Enrolled on", row => Day(row.EnrolledOn) ?? "–").Sort("enrolled", row => row.EnrolledOn).HighestFirst().Class("rr-time").InFile(row => Day(row.EnrolledOn));
        if (exit == ExitFilter.Due)
        {
            Column("Exit due since", row => Day(row.ExitDueFrom)!).Sort("due", row => row.ExitDueFrom!.Value).Class("rr-time");
            Column("Suggested exit date", row => Day(row.ExpectedExitOn)!).Class("rr-time");
        }
        else
        {
            var exited = Column("Exit date", row => Day(row.ExitedOn) ?? "–").HighestFirst().Class("rr-time").InFile(row => Day(row.ExitedOn));
            _ = exit == ExitFilter.Exited ? exited.Sort("exit", row => row.ExitedOn!.Value) : exited.Sort("exit", row => row.ExitedOn);
            Column("Follow-up", row => row.FollowUp is { } list ? new ListCell { Text = list.InWords(), SecondLine = Day(row.FollowUpDue) } : "–").InFile(FollowUpInFile);
        }

        SortedBy(exit.Order());
    }

    protected override Expression<Func<Enrollment, CustomerRow>> Row => row => new CustomerRow
    {
        PublicId = row.Participant.PublicId,
        FirstName = row.Participant.FirstName,
        LastName = row.Participant.LastName,
        Status = row.Status,
        Planner = row.Planner!.DisplayName,
        EnrolledOn = row.EnrolledOn,
        ExitedOn = row.ExitedOn,
        ExitDueFrom = row.ExitDueFrom,
        ExpectedExitOn = row.ExpectedExitOn,
        FollowUp = followUps.Where(due => due.EnrollmentId == row.Id).Select(due => (FollowUpList?)due.List).FirstOrDefault(),
        FollowUpDue = followUps.Where(due => due.EnrollmentId == row.Id).Select(due => due.Due).FirstOrDefault(),
    };

    private static string? FollowUpInFile(CustomerRow row) => row.FollowUp is not { } list ? null
        : row.FollowUpDue is { } due ? $"{list.InWords()}: {OfficeFormat.Date(due)}"
        : list.InWords();

    private static string? Day(DateOnly? day) => day is { } some ? OfficeFormat.Date(some) : null;
}
