using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Plans.Assessing;

[Allow(Permission.SeePlans)]
[FollowsMerges]
public sealed class AssessingController(OpenCustomerPage openPage, AssessingReader reader) : AppController
{
    [HttpGet("/customers/{publicId:guid}/plan")]
    public async Task<IActionResult> Show(Guid publicId, CancellationToken cancellationToken) =>
        Page("Assessing", await openPage.ReadAsync<AssessingPage>(publicId, Who, async header => new AssessingPage
        {
            Header = header,
            Assessments = await reader.AssessmentsAsync(header.PersonId, cancellationToken),
            Barriers = await reader.BarriersAsync(header.PersonId, cancellationToken),
            CanEdit = Who.Can(Permission.EditPlans),
        }, cancellationToken));
}
