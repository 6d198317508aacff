using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Staff;

/// <summary>Invites by the form.</summary>
internal static class Inviting
{
    public const string Form = "form[action='/admin/staff']";

    private static int serial;

    /// <summary>An address that nobody has.</summary>
    public static string NewEmail() => $"new{Interlocked.Increment(ref serial)}@example.test";

    /// <summary>Fills in the form and sends it.</summary>
    public static async Task<Browser> InviteAsync(this Browser browser, string email, string role, params (string Name, string? Value)[] more)
    {
        await browser.OpenAsync("/admin/staff/new");
        (string Name, string? Value)[] employer = more.Any(field => field.Name == "Employer") ? [] : [("Employer", role == Roles.Oet ? "State" : "Lwia")];
        return await browser.SubmitAsync(Form, [("Email", email), ("DisplayName", "Pat Newcomer"), ("Role", role), .. employer, .. more]);
    }

    /// <summary>The account with an address, or null.</summary>
    public static Task<User?> AccountOfAsync(this ResourceRoomApp app, string email) =>
        app.QueryAsync(db => db.Users.SingleOrDefaultAsync(row => row.Email == email));
}
