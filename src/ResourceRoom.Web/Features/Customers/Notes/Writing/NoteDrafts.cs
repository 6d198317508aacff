using System.Text.Json;

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

    /// <summary>The note of this form is saved already, or nothing is in the form yet.</summary>
    NothingToKeep,

    TooLong,
}

/// <summary>A draft as its owner finds it.</summary>
public sealed record NoteDraft(Guid FormKey, DateTime SavedAt, NoteInput Input) : Unlogged;

/// <summary>One's own drafts. Nobody else sees them, so that no event tells of them.</summary>
[Scoped]
public sealed class NoteDrafts(ResourceRoomDb db, OfficeClock clock)
{
    public Task<DraftOutcome> SaveAsync(Guid customer, NoteInput input, Guid formKey, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => SaveAsync(customer, input, formKey, new Act(who, clock.Now), cancellationToken));

    public async Task DiscardAsync(Guid formKey, ActingUser who, CancellationToken cancellationToken) =>
        await db.CaseNoteDrafts.Where(draft => draft.FormKey == formKey && draft.OwnerId == who.AccountId).ExecuteDeleteAsync(cancellationToken);

    public async Task<IReadOnlyList<NoteDraft>> OfAsync(long person, ActingUser who, CancellationToken cancellationToken)
    {
        var drafts = await db.CaseNoteDrafts.AsNoTracking().Where(draft => draft.OwnerId == who.AccountId && draft.ParticipantId == person)
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
            case null when await db.FormSubmissions.AnyAsync(sent => sent.Key == formKey, cancellationToken):
                return DraftOutcome.NothingToKeep;
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
        return DraftOutcome.Saved;
    }

    private static string Write(NoteInput input) => JsonSerializer.Serialize(new Entries
    {
        On = input.On,
        Subject = input.Subject?.Text,
        Body = input.Body?.Text,
        Outcome = input.Outcome,
        Method = input.Method,
        SpokeWith = input.SpokeWith,
        ReturnTo = input.ReturnTo,
        Minutes = input.Minutes,
        Step = input.Step,
        Missing = input.Missing,
        Kind = input.Kind,
        Delivery = input.Delivery,
    });

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
    }
}
