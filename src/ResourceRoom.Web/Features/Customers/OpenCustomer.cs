using ResourceRoom.Domain.Contacts;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Customers.Exclusions;
using ResourceRoom.Web.Features.Customers.Exits;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers;

public sealed class OpenCustomer(ResourceRoomDb db, CustomerHeaders headers, ExitReader exits, ExclusionReader exclusions, OfficeClock clock)
{
    public async Task<CustomerPage?> ExecuteAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await headers.ReadAsync(publicId, act, cancellationToken) is not { } header)
        {
            return null;
        }

        var page = new CustomerPage
        {
            Header = header,
            DueExit = await exits.DueAsync(header, cancellationToken),
            Exits = header.HasExits ? await exits.OfAsync(header.PersonId, cancellationToken) : [],
            Exclusions = header.HasExclusions ? await exclusions.OfAsync(header.PersonId, cancellationToken) : [],
            Contact = header.HasContact
                ? (await db.CustomerContacts.AsNoTracking().InForceOf(header.PersonId).Whole().SingleOrDefaultAsync(cancellationToken)).Read()
                : ContactDetails.None,
            CanEdit = who.Can(Permission.EditCustomers),
        };
        db.LogAccess(AccessKind.RecordOpened, Subject.Participant(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return page;
    }
}
