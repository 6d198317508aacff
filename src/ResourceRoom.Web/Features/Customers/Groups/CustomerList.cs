using System.Linq.Expressions;

using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.Customers.Groups;

/// <summary>The customers of one group. In the order of names any page is read from the group's index.</summary>
public sealed class CustomerList : ListDefinition<Enrollment, CustomerRow>
{
    public CustomerList()
        : base("Customers")
    {
        Key(row => row.PublicId, unique: row => row.Id);

        Column("Name", row => Link(ItemWords.FullName(row.FirstName, row.LastName), Links.Customer(row.PublicId)))
            .Sort("name", row => row.LastNameKey, row => row.FirstNameKey);
        Column("Status", row => Tag(row.Status.InWords(), row.Status.Tag())).Sort("status", row => row.Status);
        Column("Planner", row => row.Planner ?? "–").Sort("planner", row => row.Planner!.DisplayName).InFile(row => row.Planner);
        Column("Enrolled on", row => Day(row.EnrolledOn) ?? "–").Sort("enrolled", row => row.EnrolledOn).HighestFirst().Class("rr-time").InFile(row => Day(row.EnrolledOn));
        Column("Exit date", row => Day(row.ExitedOn) ?? "–").Sort("exit", row => row.ExitedOn).HighestFirst().Class("rr-time").InFile(row => Day(row.ExitedOn));
        SortedBy("name");
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
    };

    private static string? Day(DateOnly? day) => day is { } some ? OfficeFormat.Date(some) : null;
}
