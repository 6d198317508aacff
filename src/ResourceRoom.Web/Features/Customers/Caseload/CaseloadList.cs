using System.Linq.Expressions;

using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.Customers.Caseload;

/// <summary>The customers of one planner. Each order is that of an index, so that any page is read from where it begins.</summary>
public sealed class CaseloadList : ListDefinition<Enrollment, CaseloadRow>
{
    public CaseloadList(ExitFilter? exit = null)
        : base("My customers")
    {
        Key(row => row.PublicId, unique: row => row.Id);

        Column("Name", row => Link(ItemWords.FullName(row.FirstName, row.LastName), Links.Customer(row.Customer)))
            .Sort("name", row => row.LastNameKey, row => row.FirstNameKey);
        Column("Group", row => Link(row.Group.Name, Links.Group(row.Group.ToString())));
        Column("Status", row => Tag(row.Status.InWords(), row.Status.Tag())).Sort("status", row => row.Status, row => row.StatusSince);
        Column("Since", row => OfficeFormat.Date(row.Since)).Class("rr-time").ShownWhen(exit != ExitFilter.Exited);
        if (exit == ExitFilter.Due)
        {
            Column("Exit due since", row => OfficeFormat.Date(row.ExitDueFrom!.Value)).Sort("due", row => row.ExitDueFrom!.Value).Class("rr-time");
            Column("Suggested exit date", row => OfficeFormat.Date(row.ExpectedExitOn!.Value)).Class("rr-time");
        }
        else if (exit == ExitFilter.Exited)
        {
            Column("Exit date", row => OfficeFormat.Date(row.ExitedOn!.Value)).Sort("exit", row => row.ExitedOn!.Value).HighestFirst().Class("rr-time");
        }

        SortedBy(exit.Order());
    }

    protected override Expression<Func<Enrollment, CaseloadRow>> Row => row => new CaseloadRow
    {
        Customer = row.Participant.PublicId,
        FirstName = row.Participant.FirstName,
        LastName = row.Participant.LastName,
        Program = row.Program,
        ProgramYear = row.ProgramYear,
        LwiaNumber = row.LwiaNumber,
        Office = row.Office!.Code,
        Status = row.Status,
        Since = row.StatusSince,
        ExitedOn = row.ExitedOn,
        ExitDueFrom = row.ExitDueFrom,
        ExpectedExitOn = row.ExpectedExitOn,
    };
}
