using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Notes.Searching;

public sealed record NoteSearchInput : Unlogged
{
    public const int TermLength = 200;

    public string? Term { get; init; }

    public string? Kind { get; init; }

    public string? From { get; init; }

    public string? Through { get; init; }
}

public sealed class NoteSearchInputValidator : AbstractValidator<NoteSearchInput>
{
    private const int MostWords = 8;

    public NoteSearchInputValidator()
    {
        RuleFor(input => input.Term).Cascade(CascadeMode.Stop)
            .Must(text => (text?.Length ?? 0) <= NoteSearchInput.TermLength).WithMessage($"Enter up to {NoteSearchInput.TermLength} characters.")
            .Must(text => !SsnInText.HoldsOne(text)).WithMessage("Case notes hold no Social Security Numbers. Search by words.")
            .Must(text => NoteSearchWords.OfSearch(text).Count > 0).WithMessage("Enter a word of two letters or more.")
            .Must(text => NoteSearchWords.OfSearch(text).Count <= MostWords).WithMessage($"Enter up to {MostWords} words.");
        RuleFor(input => input.Kind).MayBeChosen("a kind", text => FilterRules.Chosen<NoteKind>(text) is not null);
        RuleFor(input => input.From).MayBeADate("From");
        RuleFor(input => input.Through).MayBeADate("Through");
        RuleFor(input => input.Through)
            .Must((input, text) => TypedDate.Read(text) is not { } through || TypedDate.Read(input.From) is not { } from || through >= from)
            .WithMessage("Enter the From date or a later day.");
    }
}

/// <param name="Input">What was looked for.</param>
/// <param name="List">What was found; null when nothing was looked for.</param>
public sealed record NoteSearchPage(NoteSearchInput Input, ListPage? List) : Unlogged;

public sealed class FindNotes(ResourceRoomDb db)
{
    public const int Most = 100;

    /// <summary>The notes of customers within reach that hold every word, or one that begins with it, the last first.</summary>
    public async Task<ListPage> ExecuteAsync(NoteSearchInput input, ActingUser who, CancellationToken cancellationToken)
    {
        var notes = db.CaseNotes.AsNoTracking().Where(note => note.InErrorAt == null && db.Enrollments.VisibleTo(who).Any(row => row.ParticipantId == note.ParticipantId));
        notes = NoteSearchWords.OfSearch(input.Term).Aggregate(notes, Holding);
        if (FilterRules.Chosen<NoteKind>(input.Kind) is { } kind)
        {
            notes = notes.Where(note => note.Kind == kind);
        }

        if (TypedDate.Read(input.From) is { } from)
        {
            notes = notes.Where(note => note.On >= from);
        }

        if (TypedDate.Read(input.Through) is { } through)
        {
            notes = notes.Where(note => note.On <= through);
        }

        var found = await (
            from note in notes
            join person in db.Participants on note.ParticipantId equals person.Id
            orderby note.On descending, note.Id descending
            select new FoundNote
            {
                Customer = person.PublicId,
                FirstName = person.FirstName,
                LastName = person.LastName,
                PublicId = note.PublicId,
                Kind = note.Kind,
                On = note.On,
                Subject = note.Subject,
                Beginning = note.Body.Substring(0, note.Body.Length < FoundNote.BeginningLength ? note.Body.Length : FoundNote.BeginningLength),
                Author = db.Users.Where(account => account.Id == note.CreatedById).Select(account => account.DisplayName).FirstOrDefault(),
            }).Take(Most + 1).ToListAsync(cancellationToken);
        return new FoundNoteList().PageOf([.. found.Take(Most)]) with
        {
            Foot = found.Count > Most ? $"There are more; these are the last {Most}. Add a word, or choose days." : found.Count == 1 ? "1 note found" : $"{found.Count} notes found",
        };
    }

    private IQueryable<CaseNote> Holding(IQueryable<CaseNote> notes, string word)
    {
        var end = word + '\uFFFF';
        return notes.Where(note => db.CaseNoteWords.Any(row => row.NoteId == note.Id && string.Compare(row.Word, word) >= 0 && string.Compare(row.Word, end) < 0));
    }
}
