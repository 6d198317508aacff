using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Notes.Writing;

public enum DraftOutcome
{
    NotThere,
    Saved,

    NothingTyped,

    /// <summary>The note of this form is saved already.</summary>
    NoteSaved,

    TooLong,
}

/// <summary>A draft as its owner finds it.</summary>
public sealed record NoteDraft(Guid FormKey, DateTime SavedAt, NoteInput Input) : Unlogged;

/// <summary>One's own drafts. Nobody else sees them, so that no event tells of them.</summary>
[Scoped]
public sealed partial class NoteDrafts(ResourceRoomDb db, OfficeClock clock)
{
    private static readonly JsonSerializerOptions AsTyped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Task<DraftOutcome> SaveAsync(Guid customer, NoteInput input, Guid formKey, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => SaveAsync(customer, input, formKey, new Act(who, clock.Now), cancellationToken));

    public async Task DiscardAsync(Guid formKey, ActingUser who, CancellationToken cancellationToken) =>
        await db.CaseNoteDrafts.Where(draft => draft.FormKey == formKey && draft.OwnerId == who.AccountId).ExecuteDeleteAsync(cancellationToken);

    public async Task<IReadOnlyList<NoteDraft>> OfAsync(long person, ActingUser who, CancellationToken cancellationToken)
    {
        var drafts = await db.CaseNoteDrafts.AsNoTracking().Where(draft => draft.OwnerId == who.AccountId && draft.ParticipantId == person
                && !db.FormSubmissions.Any(sent => sent.Key == draft.FormKey))
            .OrderByDescending(draft => draft.SavedAt).ToListAsync(cancellationToken);
        return [.. drafts.Select(draft => new NoteDraft(draft.FormKey, draft.SavedAt, Read(draft.Entries)))];
    }

    private async Task<DraftOutcome> SaveAsync(Guid customer, NoteInput input, Guid formKey, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindCustomerAsync(customer, act, cancellationToken) is not { } person)
        {
            return DraftOutcome.NotThere;
        }

        var entries = Write(input);
        var draft = await db.CaseNoteDrafts.SingleOrDefaultAsync(row => row.FormKey == formKey, cancellationToken);
        switch (draft)
        {
            case not null when draft.OwnerId != act.Who.AccountId || draft.ParticipantId != person.Id:
                return DraftOutcome.NotThere;
            case null when input.Subject?.Clean() is null && input.Body?.Clean() is null:
                return DraftOutcome.NothingTyped;
            case var _ when await db.FormSubmissions.AnyAsync(sent => sent.Key == formKey, cancellationToken):
                return DraftOutcome.NoteSaved;
            case var _ when entries.Length > CaseNoteDraft.EntriesLength:
                return DraftOutcome.TooLong;
            case null:
                db.CaseNoteDrafts.Add(new CaseNoteDraft { FormKey = formKey, ParticipantId = person.Id, OwnerId = act.Who.AccountId, Entries = entries, SavedAt = act.At });
                break;
            default:
                draft.Entries = entries;
                draft.SavedAt = act.At;
                break;
        }

        await db.SaveChangesAsync(cancellationToken);

        // Of a note and its draft at once, whichever is saved last takes the draft away.
        var late = await db.CaseNoteDrafts.Where(row => row.FormKey == formKey && db.FormSubmissions.Any(sent => sent.Key == formKey)).ExecuteDeleteAsync(cancellationToken);
        return late == 0 ? DraftOutcome.Saved : DraftOutcome.NoteSaved;
    }

    private static string Write(NoteInput input) => Unescaped(JsonSerializer.Serialize(new Entries
    {
        On = input.On,
        Subject = input.Subject?.Clean(),
        Body = input.Body?.Clean(),
        Outcome = input.Outcome,
        Method = input.Method,
        SpokeWith = input.SpokeWith,
        ReturnTo = input.ReturnTo,
        Minutes = input.Minutes,
        Step = input.Step,
        Missing = input.Missing,
        Kind = input.Kind,
        Delivery = input.Delivery,
        TextByMail = input.TextByMail,
    }, AsTyped));

    // The encoder spells out emoji and some other letters in twelve or six, so that a note of them would not fit.
    private static string Unescaped(string json) => Escape().Replace(json, found =>
        found.Groups[1] is { Success: true, Value: var code } && (char)ushort.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is >= ' ' and not ('"' or '\\') and var letter
            ? letter.ToString()
            : found.Value);

    [GeneratedRegex(@"\\(?:u([0-9A-Fa-f]{4})|.)")]
    private static partial Regex Escape();

    private static NoteInput Read(string entries)
    {
        var kept = JsonSerializer.Deserialize<Entries>(entries)!;
        return new NoteInput
        {
            On = kept.On,
            Subject = (TypedNote?)kept.Subject,
            Body = (TypedNote?)kept.Body,
            Outcome = kept.Outcome,
            Method = kept.Method,
            SpokeWith = kept.SpokeWith,
            ReturnTo = kept.ReturnTo,
            Minutes = kept.Minutes,
            Step = kept.Step,
            Missing = kept.Missing,
            Kind = kept.Kind,
            Delivery = kept.Delivery ?? nameof(NoteDelivery.Keep),
            TextByMail = kept.TextByMail,
        };
    }

    /// <summary>The entries as they are stored: only add to them.</summary>
    private sealed record Entries : Unlogged
    {
        public string? Kind { get; init; }

        public string? On { get; init; }

        public string? Subject { get; init; }

        public string? Body { get; init; }

        public string? Outcome { get; init; }

        public string? Method { get; init; }

        public string? SpokeWith { get; init; }

        public string? ReturnTo { get; init; }

        public string? Minutes { get; init; }

        public string? Step { get; init; }

        public string? Missing { get; init; }

        public string? Delivery { get; init; }

        public bool TextByMail { get; init; }
    }
}
