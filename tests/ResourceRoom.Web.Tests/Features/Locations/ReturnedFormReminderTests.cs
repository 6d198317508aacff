using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Locations.Forms;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Locations;

/// <summary>A program of its own, because the clock moves. It starts on 03/02/2026.</summary>
public sealed class ReturnedFormReminderTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Returned_SentOnTime_IsRemindedOfWithoutADueDate()
    {
        var form = await app.SubmitNewAsync(await app.LwiaAsync(20), "Sent on time");
        await (await app.OetAsync()).ReturnAsync(form, ("Comment", "Whose phone is it?"));
        app.MoveTo(new DateOnly(2026, 3, 20));

        await app.RunAsync<RemindOfForms>();

        var last = await app.QueryAsync(db => db.InboxItems.Where(item => item.Role == Roles.LwiaAdministrator).OrderBy(item => item.Id).Select(item => item.Words).LastAsync());
        Assert.Equal("New room form of LWIA 20 (Sent on time) was returned and waits to be corrected and sent again", last);
    }
}
