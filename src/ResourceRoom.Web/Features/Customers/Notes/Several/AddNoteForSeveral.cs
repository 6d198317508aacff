using System.Globalization;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Features.Customers.Messages;
using ResourceRoom.Web.Features.Customers.Notes.Writing;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Messages;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Notes.Several;

/// <summary>Writes one note for each of several customers, such as those of a group event: all of them, or none.</summary>
public sealed class AddNoteForSeveral(ResourceRoomDb db, Delivery delivery, OfficeClock clock)
{
    public Task<SaveOutcome> ExecuteAsync(IReadOnlyList<Guid> customers, NoteInput input, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => AddAsync(customers, input, form, new Act(who, clock.Now), cancellationToken));

    private async Task<SaveOutcome> AddAsync(IReadOnlyList<Guid> customers, NoteInput input, FormKey form, Act act, CancellationToken cancellationToken)
    {
        // First: a merge since then has taken none of the notes away.
        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? SaveOutcome.Saved : SaveOutcome.FormReused;
        }

        var people = await db.ChosenCustomers(customers, act.Who).ToListAsync(cancellationToken);
        if (people.Count < customers.Count)
        {
            return await RefuseAsync(customers.Except(people.Select(person => person.PublicId)), act, cancellationToken);
        }

        if (!input.IsDayKept && (await db.ExitsAfterAsync(input, [.. people.Select(person => person.Id)], cancellationToken)).Count > 0)
        {
            return SaveOutcome.BeforeFollowUp;
        }

        foreach (var person in people)
        {
            var note = db.AddNote(person, input, step: null, files: [], act);
            if (input.IsSent)
            {
                await delivery.AddAsync(person, new NewMessage(note.Body) { Note = note }, textByMail: false, act, cancellationToken);
            }
        }

        db.AddSubmission(form, people.Count.ToString(CultureInfo.InvariantCulture), act);
        await db.SaveChangesAsync(cancellationToken);
        return SaveOutcome.Saved;
    }

    private async Task<SaveOutcome> RefuseAsync(IEnumerable<Guid> missing, Act act, CancellationToken cancellationToken)
    {
        var outcome = SaveOutcome.Merged;
        foreach (var customer in missing)
        {
            if (await db.SurvivorOfAsync(customer, cancellationToken) is { } survivor
                && await db.Participants.VisibleTo(act.Who).AnyAsync(person => person.Id == survivor.Id, cancellationToken))
            {
                continue;
            }

            await db.LogCustomerOutOfScopeAsync(customer, act, cancellationToken);
            outcome = SaveOutcome.NotThere;
        }

        return outcome;
    }
}
