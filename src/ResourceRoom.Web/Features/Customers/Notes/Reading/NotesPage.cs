using ResourceRoom.Web.Features.Customers.Notes.Writing;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Notes.Reading;

/// <param name="Header">Whose notes.</param>
/// <param name="List">The notes.</param>
/// <param name="Drafts">One's own drafts.</param>
/// <param name="CanWrite">Whether the reader may add a note.</param>
public sealed record NotesPage(CustomerHeader Header, ListPage List, IReadOnlyList<NoteDraft> Drafts, bool CanWrite) : Unlogged;

/// <summary>A customer's notes as they are printed.</summary>
public sealed record NotesPaper(CustomerHeader Header, IReadOnlyList<NoteDetail> Notes) : Unlogged;
