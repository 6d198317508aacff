using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.ReferenceData.Contacts;

public enum SaveOetContactOutcome
{
    NotThere,
    Saved,
    NothingChanged,

    /// <summary>Someone else saved after the page was opened.</summary>
    Conflict,
}

public sealed class AddOetContact(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>The address key of the contact; null when the form was saved before, with other entries.</summary>
    public Task<string?> ExecuteAsync(OetContactFacts typed, FormKey form, ActingUser who, CancellationToken cancellationToken) => db.RetryOnConflictAsync(async () =>
    {
        var act = new Act(who, clock.Now);
        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? sent.Result : null;
        }

        var contact = db.OetContacts.Add(typed.ToNew(Guid.CreateVersion7(act.At))).Entity;
        db.LogEvent(new OetContactAdded(typed.AsAdded), Subject.OetContact(contact.PublicId), act);
        db.AddSubmission(form, contact.PublicId.ToString(), act);
        await db.SaveChangesAsync(cancellationToken);
        return contact.PublicId.ToString();
    });
}

public sealed class ChangeOetContact(ResourceRoomDb db, OfficeClock clock)
{
    public Task<SaveOetContactOutcome> ExecuteAsync(Guid publicId, int version, OetContactFacts typed, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ChangeAsync(publicId, version, typed, new Act(who, clock.Now), cancellationToken));

    private async Task<SaveOetContactOutcome> ChangeAsync(Guid publicId, int version, OetContactFacts typed, Act act, CancellationToken cancellationToken)
    {
        if (await db.OetContacts.SingleOrDefaultAsync(row => row.PublicId == publicId, cancellationToken) is not { } contact)
        {
            return SaveOetContactOutcome.NotThere;
        }

        // Before the version: the same form sent twice has nothing left to change.
        var changes = OetContactFacts.Of(contact).ChangesTo(typed);
        if (changes.Count == 0)
        {
            return SaveOetContactOutcome.NothingChanged;
        }

        if (contact.Version != version)
        {
            return SaveOetContactOutcome.Conflict;
        }

        typed.ApplyTo(contact);
        db.LogEvent(new OetContactChanged(changes), Subject.OetContact(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return SaveOetContactOutcome.Saved;
    }
}
