using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Contacts;

public sealed class OpenContact(ResourceRoomDb db, OpenCustomerPage openPage)
{
    private static readonly Type[] Saves = [typeof(CustomerContactChanged)];

    public Task<ContactPage?> ExecuteAsync(Guid customer, ContactInput? typed, ActingUser who, CancellationToken cancellationToken) =>
        openPage.ReadAsync(customer, who, async header =>
        {
            var row = await db.CustomerContacts.AsNoTracking().InForceOf(header.PersonId).Whole().SingleOrDefaultAsync(cancellationToken);
            var (onFile, version) = (row.Read(), row?.Version ?? 0);
            return (ContactPage?)new ContactPage
            {
                Header = header,
                OnFile = onFile,
                Version = version,
                Input = (typed ?? ContactInput.Of(onFile, version)).WithEmptyRows(),
            };
        }, cancellationToken);

    /// <summary>The page with both versions; only it moves on to the version on file.</summary>
    public async Task<ContactPage?> WithConflictAsync(ContactPage? page, CancellationToken cancellationToken)
    {
        if (page is null)
        {
            return null;
        }

        var saved = await db.LastSavedByAsync(Subject.Participant(page.Header.PublicId), Saves, cancellationToken);
        return page with
        {
            Input = page.Input with { Version = page.Version },
            Conflict = new TwoVersions("the contact details", saved, ContactVersions.Of(page.OnFile, page.Input)) { Advice = "To keep yours, save them again." },
        };
    }
}
