using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Features.Customers.Notes.Reading;
using ResourceRoom.Web.Features.Customers.Notes.Writing;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Notes.Several;

/// <summary>The list that the customers are chosen from.</summary>
public sealed record CustomerSource(string Name, string Address, IQueryable<Enrollment> Rows, ListFilter<Enrollment> Filter, ListRequest Request)
{
    /// <summary>The list as the reader left it.</summary>
    public string Back => Address + QueryString.Create(Filter.ToRoute().Where(part => !string.IsNullOrEmpty(part.Value)));
}

public sealed record SeveralNotesPage : Unlogged, INoteForm
{
    public required CustomerSource From { get; init; }

    public required NoteInput Input { get; init; }

    public required IReadOnlyList<string> Customers { get; init; }

    public required ListPage List { get; init; }

    public IReadOnlyList<NoteKind> Kinds => [NoteKind.General, NoteKind.FollowUp];

    public required bool AsksAboutDay { get; init; }
}
