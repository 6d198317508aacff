using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Customers.Notes.Searching;

public sealed record FoundNote : Unlogged
{
    public const int BeginningLength = 160;

    public required Guid Customer { get; init; }

    public required string? FirstName { get; init; }

    public required string? LastName { get; init; }

    public required Guid PublicId { get; init; }

    public required NoteKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string Subject { get; init; }

    public required string Beginning { get; init; }

    public required string? Author { get; init; }
}

public sealed class FoundNoteList : ListDefinition<FoundNote>
{
    public FoundNoteList()
        : base("Case notes found")
    {
        Column("Note", row => new ListCell { Text = row.Subject, Href = $"{Links.Customer(row.Customer)}/case-notes/{row.PublicId}", SecondLine = row.Beginning });
        Column("Customer", row => Link(ItemWords.FullName(row.FirstName, row.LastName), Links.Customer(row.Customer)));
        Column("Day of contact", row => OfficeFormat.Date(row.On)).Class("rr-time");
        Column("Kind", row => row.Kind.InWords());
        Column("By", row => row.Author ?? "A deleted account");
    }
}
