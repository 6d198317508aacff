using System.Diagnostics;

using ResourceRoom.Domain.Contacts;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Shared.People;

public static class PhoneRules
{
    private const string Expected = "Enter ten digits with the area code, such as (217) 555-0142 or 217-555-0142 x12.";

    public static void MustBeAPhoneNumber<T>(this IRuleBuilderInitial<T, TypedNote?> rule) => rule.Custom((typed, context) =>
    {
        if (TypedPhone.Read(typed?.Text, out var fault) is null)
        {
            context.AddFailure(fault.InWords(typed));
        }
    });

    /// <summary>Why what was typed is no phone number.</summary>
    public static string InWords(this PhoneFault fault, TypedNote? typed) => fault.Kind switch
    {
        _ when typed is { HeldSsn: true } => $"We removed a number of nine digits, because it may be an SSN. {Expected}",
        PhoneFaultKind.Empty => $"Enter a phone number. {Expected}",
        PhoneFaultKind.NotAPhoneNumber => $"This is not one phone number. {Expected}",
        PhoneFaultKind.OtherCountry => $"This number begins with the code of another country. {Expected}",
        PhoneFaultKind.NotTenDigits => $"This number has {fault.Digits} {(fault.Digits == 1 ? "digit" : "digits")}. {Expected}",
        PhoneFaultKind.NoSuchAreaCode => $"An area code can’t begin with 0 or 1. {Expected}",
        PhoneFaultKind.NoSuchExchange => "The three digits after the area code can’t begin with 0 or 1. Check the number.",
        PhoneFaultKind.NotAnExtension => $"Enter an extension of up to {TypedPhone.LongestExtension} digits, such as x12, or leave it out.",
        _ => throw new UnreachableException(),
    };
}
