using ResourceRoom.Domain.Contacts;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Contacts;

public enum ContactOutcome
{
    NotThere,
    Saved,

    /// <summary>Someone else saved after the page was opened.</summary>
    Conflict,
}

public sealed class ChangeContact(ResourceRoomDb db, OfficeClock clock)
{
    public Task<ContactOutcome> ExecuteAsync(Guid customer, ContactInput input, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ChangeAsync(customer, input, new Act(who, clock.Now), cancellationToken));

    private async Task<ContactOutcome> ChangeAsync(Guid customer, ContactInput input, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindCustomerAsync(customer, act, cancellationToken) is not { } person)
        {
            return ContactOutcome.NotThere;
        }

        var row = await db.CustomerContacts.InForceOf(person.Id).Whole().SingleOrDefaultAsync(cancellationToken);
        var before = row.Read();
        var after = ContactRule.Replace(before, input.ToEntered(), OfficeClock.DayOf(act.At));
        var (changed, confirmed) = (ContactRule.ChangedFields(before, after), ContactRule.ConfirmedFields(before, after));

        // Before the version: the same form sent twice has nothing left to change.
        if (changed.Count == 0 && confirmed.Count == 0)
        {
            return ContactOutcome.Saved;
        }

        if ((row?.Version ?? 0) != input.Version)
        {
            return ContactOutcome.Conflict;
        }

        OwnRow(person, row).Write(after);
        db.LogEvent(new CustomerContactChanged(changed, confirmed), Subject.Participant(customer), act);
        await db.SaveChangesAsync(cancellationToken);
        return ContactOutcome.Saved;
    }

    /// <summary>The row to write to. What came with a merged record stays as it is, so that it can go back there.</summary>
    private CustomerContact OwnRow(Participant person, CustomerContact? inForce)
    {
        if (inForce?.EnteredOnId == person.Id)
        {
            db.BumpVersion(inForce);
            return inForce;
        }

        // Of two who enter the first details at once, the second finds the other's.
        db.BumpVersion(person);
        return db.CustomerContacts.Add(new CustomerContact { ParticipantId = person.Id, EnteredOnId = person.Id, Version = (inForce?.Version ?? 0) + 1 }).Entity;
    }
}
