using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Customers.Messages;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Messages;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Notes.Writing;

/// <summary>Adds to a note what is new, or puts it right: a saved note itself is never edited.</summary>
public sealed class AddAddendum(ResourceRoomDb db, FileStore files, Delivery delivery, OfficeClock clock)
{
    public Task<SaveOutcome> ExecuteAsync(
        NoteAddress asked, AddendumInput input, IReadOnlyList<Guid> attached, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => AddAsync(asked, input, attached, form, new Act(who, clock.Now), cancellationToken));

    private async Task<SaveOutcome> AddAsync(
        NoteAddress asked, AddendumInput input, IReadOnlyList<Guid> attached, FormKey form, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindNoteAsync(asked, act, cancellationToken) is not { } note)
        {
            return SaveOutcome.NotThere;
        }

        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? SaveOutcome.Saved : SaveOutcome.FormReused;
        }

        if (note.InErrorAt is not null)
        {
            return SaveOutcome.InError;
        }

        var held = await files.HeldAsync(attached, act, cancellationToken);
        if (held.Count < attached.Count)
        {
            return SaveOutcome.FilesGone;
        }

        var addendum = new CaseNoteAddendum { PublicId = Guid.CreateVersion7(act.At), Body = input.Addendum!.Clean()!, CreatedAt = act.At, CreatedById = act.Who.AccountId };
        foreach (var attachment in held.Select(CaseNoteFile.Keep))
        {
            note.Files.Add(attachment);
            addendum.Files.Add(attachment);
        }

        note.Addenda.Add(addendum);

        // Of an addendum and a mark of error at once, the second finds the first.
        db.BumpVersion(note);
        db.LogEvent(new CaseNoteAddendumAdded(addendum.PublicId, held.Count), Subject.CaseNote(asked.Note), act);
        if (input.IsSent)
        {
            var person = await db.Participants.SingleAsync(row => row.Id == note.ParticipantId, cancellationToken);
            if (await delivery.AddAsync(person, new NewMessage(addendum.Body) { Note = note, Addendum = addendum }, input.TextByMail, act, cancellationToken) is null)
            {
                return SaveOutcome.Died;
            }
        }

        db.AddSubmission(form, addendum.PublicId.ToString(), act);
        await db.SaveChangesAsync(cancellationToken);
        return SaveOutcome.Saved;
    }
}
