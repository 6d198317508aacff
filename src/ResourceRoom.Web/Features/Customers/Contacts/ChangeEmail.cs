using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Contacts;

public enum EmailOutcome
{
    NotThere,
    Saved,

    /// <summary>Someone else saved after the page was opened.</summary>
    Conflict,
}

public sealed class ChangeEmail(ResourceRoomDb db, OfficeClock clock)
{
    public Task<EmailOutcome> ExecuteAsync(Guid customer, EmailInput input, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ChangeAsync(customer, input, new Act(who, clock.Now), cancellationToken));

    private async Task<EmailOutcome> ChangeAsync(Guid customer, EmailInput input, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindCustomerAsync(customer, act, cancellationToken) is not { } person)
        {
            return EmailOutcome.NotThere;
        }

        var email = TypedText.Clean(input.Email);
        var contact = await db.CustomerContacts.InForceOf(person.Id).SingleOrDefaultAsync(cancellationToken);
        var today = OfficeClock.DayOf(act.At);

        // Before the version: the same form sent twice has nothing left to change.
        if (contact?.Email == email && (contact is null || contact.ConfirmedOn == today))
        {
            return EmailOutcome.Saved;
        }

        if ((contact?.Version ?? 0) != input.Version)
        {
            return EmailOutcome.Conflict;
        }

        db.LogEvent(new CustomerEmailChanged(contact?.Email is not null, email is not null), Subject.Participant(customer), act);
        if (contact is null)
        {
            // Of two who enter the first address at once, the second finds the other's.
            db.BumpVersion(person);
            db.CustomerContacts.Add(new CustomerContact { ParticipantId = person.Id, Email = email, ConfirmedOn = today });
        }
        else
        {
            (contact.Email, contact.ConfirmedOn) = (email, today);
        }

        await db.SaveChangesAsync(cancellationToken);
        return EmailOutcome.Saved;
    }
}
