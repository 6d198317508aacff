using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers;

[Allow(Permission.SeeCustomers)]
[FollowsMerges]
public sealed class CustomersController(OpenCustomer openCustomer) : AppController
{
    [HttpGet("/customers/{publicId:guid}")]
    public async Task<IActionResult> Show(Guid publicId, CancellationToken cancellationToken) =>
        Page("Customer", await openCustomer.ExecuteAsync(publicId, Who, cancellationToken));
}
