using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers;

public sealed class OpenCustomer(ResourceRoomDb db, CustomerHeaders headers, OfficeClock clock)
{
    public async Task<CustomerPage?> ExecuteAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await headers.ReadAsync(publicId, act, cancellationToken) is not { } header)
        {
            return null;
        }

        db.LogAccess(AccessKind.RecordOpened, Subject.Participant(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new CustomerPage { Header = header, CanEnroll = who.Can(Permission.EditCustomers) };
    }
}
