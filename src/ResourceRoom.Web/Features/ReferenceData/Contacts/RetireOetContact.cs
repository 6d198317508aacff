using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.ReferenceData.Contacts;

public enum OetContactRefusal
{
    AlreadyRetired,
    NotRetired,
}

public sealed record RetirementInput
{
    public const int ReasonLength = 200;

    public string? Reason { get; init; }
}

public sealed class RetirementInputValidator : AbstractValidator<RetirementInput>
{
    public RetirementInputValidator() => RuleFor(input => input.Reason).MustBeAReason("Enter why the contact is retired", RetirementInput.ReasonLength);
}

public sealed class RetireOetContact(ResourceRoomDb db, OfficeClock clock)
{
    public Task<ActResult<OetContact, OetContactRefusal>?> ExecuteAsync(Guid publicId, string reason, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var act = new Act(who, clock.Now);
            if (await db.OetContacts.SingleOrDefaultAsync(row => row.PublicId == publicId, cancellationToken) is not { } contact)
            {
                return null;
            }

            if (contact.RetiredAt is not null)
            {
                return new ActResult<OetContact, OetContactRefusal>(contact, OetContactRefusal.AlreadyRetired);
            }

            contact.RetiredAt = act.At;
            db.LogEvent(new OetContactRetired(reason), Subject.OetContact(publicId), act);
            await db.SaveChangesAsync(cancellationToken);
            return new(contact);
        });
}

public sealed class BringBackOetContact(ResourceRoomDb db, OfficeClock clock)
{
    public Task<ActResult<OetContact, OetContactRefusal>?> ExecuteAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            if (await db.OetContacts.SingleOrDefaultAsync(row => row.PublicId == publicId, cancellationToken) is not { } contact)
            {
                return null;
            }

            if (contact.RetiredAt is null)
            {
                return new ActResult<OetContact, OetContactRefusal>(contact, OetContactRefusal.NotRetired);
            }

            contact.RetiredAt = null;
            db.LogEvent(new OetContactBroughtBack(), Subject.OetContact(publicId), new Act(who, clock.Now));
            await db.SaveChangesAsync(cancellationToken);
            return new(contact);
        });
}
