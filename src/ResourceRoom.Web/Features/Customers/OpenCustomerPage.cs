using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers;

/// <summary>Opens a page of a customer: the header, the page's part, and a line of access.</summary>
[Scoped]
public sealed class OpenCustomerPage(ResourceRoomDb db, CustomerHeaders headers, OfficeClock clock)
{
    /// <param name="customer">Whose page.</param>
    /// <param name="who">Who asks.</param>
    /// <param name="read">Reads the page's part; null when it is not there.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<TPage?> ReadAsync<TPage>(
        Guid customer, ActingUser who, Func<CustomerHeader, Task<TPage?>> read, CancellationToken cancellationToken)
        where TPage : class
    {
        var act = new Act(who, clock.Now);
        if (await headers.ReadAsync(customer, act, cancellationToken) is not { } header || await read(header) is not { } page)
        {
            return null;
        }

        db.LogAccess(AccessKind.RecordOpened, Subject.Participant(customer), act);
        await db.SaveChangesAsync(cancellationToken);
        return page;
    }

    public Task<CustomerForm<TInput>?> FormAsync<TInput>(Guid customer, TInput input, ActingUser who, CancellationToken cancellationToken) =>
        ReadAsync(customer, who, header => Task.FromResult<CustomerForm<TInput>?>(new(header, input)), cancellationToken);
}
