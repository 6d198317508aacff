using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Outcomes.Windows;

/// <summary>Logs an export before its rows leave the program.</summary>
public sealed class ExportWindows(ResourceRoomDb db, OpenCustomerPage openPage, ExitWindowsReader windows, OfficeClock clock)
{
    public Task<WindowsFile?> ExecuteAsync(Guid customer, DateOnly asOf, ActingUser who, CancellationToken cancellationToken) =>
        openPage.ReadAsync<WindowsFile>(customer, who, async header =>
        {
            var file = new WindowsFile(await windows.OfAsync(header, asOf, cancellationToken), asOf);
            db.LogEvent(new WindowsExported(customer, asOf, file.Count), Subject.Account(who.AccountId), new Act(who, clock.Now));
            return file;
        }, cancellationToken);
}
