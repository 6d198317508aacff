using System.Linq.Expressions;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.Customers.Notes.Several;

/// <summary>The customers of a list, each with a box to choose them, as many on a page as can be chosen.</summary>
public sealed class CustomerChoices : ListDefinition<Enrollment, CustomerChoice>
{
    public CustomerChoices(IReadOnlyCollection<Guid> chosen)
        : base("Customers to choose from")
    {
        PageSize = SeveralNotesInput.Most;
        Key(row => row.PublicId, unique: row => row.Id);
        Column("Customer", row => Partial("_CustomerChoice", row with { IsChosen = chosen.Contains(row.Customer) }));
        Column("Program", row => row.Program.Name());
        Column("Status", row => Tag(row.Status.InWords(), row.Status.Tag()));
        OrderedBy(isDescending: false, row => row.LastNameKey, row => row.FirstNameKey);
    }

    protected override Expression<Func<Enrollment, CustomerChoice>> Row => row => new CustomerChoice
    {
        Enrollment = row.PublicId,
        Customer = row.Participant.PublicId,
        FirstName = row.Participant.FirstName,
        LastName = row.Participant.LastName,
        Program = row.Program,
        Status = row.Status,
    };
}

public sealed record CustomerChoice : Unlogged
{
    public required Guid Enrollment { get; init; }

    public required Guid Customer { get; init; }

    public required string? FirstName { get; init; }

    public required string? LastName { get; init; }

    public required WorkforceProgram Program { get; init; }

    public required EnrollmentStatus Status { get; init; }

    public bool IsChosen { get; init; }
}
