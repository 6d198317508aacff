using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.History;

namespace ResourceRoom.Web.Features.ReferenceData.Contacts;

public sealed class OpenOetContact(ResourceRoomDb db)
{
    private static readonly Type[] Saves = [typeof(OetContactChanged), typeof(OetContactRetired), typeof(OetContactBroughtBack)];

    public async Task<OetContactPage?> ExecuteAsync(Guid publicId, RetirementInput input, CancellationToken cancellationToken)
    {
        var contact = await db.OetContacts.AsNoTracking().SingleOrDefaultAsync(row => row.PublicId == publicId, cancellationToken);
        return contact is null ? null : new OetContactPage(
            contact, await new ChangeHistory(db).ReadAsync(Subject.OetContact(publicId), ReferenceEventWords.InWords, [], cancellationToken), input);
    }

    /// <summary>The form, as it is on file or as it was typed; only the one with both versions moves on to the version on file.</summary>
    public async Task<OetContactForm?> ToEditAsync(Guid publicId, OetContactInput? typed, bool isConflict, CancellationToken cancellationToken)
    {
        if (await db.OetContacts.AsNoTracking().SingleOrDefaultAsync(row => row.PublicId == publicId, cancellationToken) is not { } contact)
        {
            return null;
        }

        var form = new OetContactForm(typed ?? OetContactInput.Of(contact)) { PublicId = publicId, Name = contact.Name };
        return !isConflict ? form : form with
        {
            Input = form.Input with { Version = contact.Version },
            Conflict = new TwoVersions(
                "this contact",
                await db.LastSavedByAsync(Subject.OetContact(publicId), Saves, cancellationToken),
                OetContactFacts.Of(contact).Beside(form.Input.ToFacts())),
        };
    }
}
