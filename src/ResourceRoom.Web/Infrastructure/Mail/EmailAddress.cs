using System.Diagnostics.CodeAnalysis;

using MimeKit;

namespace ResourceRoom.Web.Infrastructure.Mail;

public static class EmailAddress
{
    private static readonly ParserOptions WithDomain = new() { AllowAddressesWithoutDomain = false };

    public static bool TryParse(string? text, [NotNullWhen(true)] out MailboxAddress? address)
    {
        address = null;
        return text is not null && MailboxAddress.TryParse(WithDomain, text, out address);
    }
}
