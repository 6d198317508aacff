using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Features.Customers.Messages;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Messages;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Notes.Writing;

/// <summary>Saves a case note with its files. The draft of its form ends with it.</summary>
public sealed class AddNote(ResourceRoomDb db, FileStore files, Delivery delivery, OfficeClock clock)
{
    public Task<SaveOutcome> ExecuteAsync(
        Guid customer, NoteInput input, IReadOnlyList<Guid> attached, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => AddAsync(customer, input, attached, form, new Act(who, clock.Now), cancellationToken));

    private async Task<SaveOutcome> AddAsync(
        Guid customer, NoteInput input, IReadOnlyList<Guid> attached, FormKey form, Act act, CancellationToken cancellationToken)
    {
        var found = await db.FindCustomerAsync(customer, act, row => new
        {
            Person = row,
            IsFormSent = db.FormSubmissions.Any(sent => sent.Key == form.Value),
            LastExitOn = db.Exits.Where(exit => exit.ParticipantId == row.Id && exit.UndoneAt == null).Max(exit => (DateOnly?)exit.On),
        }, cancellationToken);
        if (found?.Person is not { } person)
        {
            return SaveOutcome.NotThere;
        }

        if (found.IsFormSent && await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? SaveOutcome.Saved : SaveOutcome.FormReused;
        }

        var held = await files.HeldAsync(attached, act, cancellationToken);
        if (held.Count < attached.Count)
        {
            return SaveOutcome.FilesGone;
        }

        var step = input.ChosenStep is not { } asked
            ? null
            : await db.Steps.SingleOrDefaultAsync(row => row.PublicId == asked && row.ParticipantId == person.Id, cancellationToken);
        if (step is null && input.ChosenStep is not null)
        {
            return SaveOutcome.NoSuchStep;
        }

        if (!input.IsDayKept && input.Day <= found.LastExitOn && (await db.ExitsAfterAsync(input, [person.Id], cancellationToken)).Count > 0)
        {
            return SaveOutcome.BeforeFollowUp;
        }

        var note = db.AddNote(person, input, step?.Id, held, act);
        if (input.IsSent && await delivery.AddAsync(person, new NewMessage(note.Body) { Note = note }, input.TextByMail, act, cancellationToken) is null)
        {
            return SaveOutcome.Died;
        }

        db.AddSubmission(form, note.PublicId.ToString(), act);
        await db.SaveChangesAsync(cancellationToken);

        // After the note, not with it: a draft saved in the meantime goes too.
        await db.CaseNoteDrafts.Where(draft => draft.FormKey == form.Value && draft.OwnerId == act.Who.AccountId).ExecuteDeleteAsync(cancellationToken);
        return SaveOutcome.Saved;
    }
}
