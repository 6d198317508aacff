using System.Text.RegularExpressions;

using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Infrastructure.Mail;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Sends what is due, as the clock would, and reads what arrived in the drop folder.</summary>
public static partial class MailReading
{
    /// <summary>Sends what is due.</summary>
    public static Task SendMailAsync(this ResourceRoomApp app) => app.RunAsync<SendMail>();

    /// <summary>The messages that an address has got, oldest first; what is due is sent before.</summary>
    public static async Task<IReadOnlyList<DroppedMail>> MailOfAsync(this ResourceRoomApp app, string email)
    {
        await app.SendMailAsync();
        return [.. app.Services.GetRequiredService<DropFolder>().List().Where(mail => mail.Letter.To == email).Reverse()];
    }

    /// <summary>The page that the newest link to an address leads to.</summary>
    public static async Task<string> LinkOfAsync(this ResourceRoomApp app, string email)
    {
        var mail = (await app.MailOfAsync(email)).Last(mail => Link().IsMatch(mail.Letter.Text));
        return new Uri(Link().Match(mail.Letter.Text).Value).PathAndQuery;
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();
}
