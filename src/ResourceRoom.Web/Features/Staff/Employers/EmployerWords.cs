using System.Diagnostics;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;

namespace ResourceRoom.Web.Features.Staff.Employers;

public static class EmployerWords
{
    public const string NotRecorded = "Not recorded";

    public static string InWords(this Employer employer) => employer switch
    {
        Employer.State => "The state",
        Employer.Lwia => "The LWIA",
        Employer.Partner => "A partner organization",
        Employer.Federal => "The federal government",
        _ => throw new UnreachableException(),
    };

    public static string Of(Employer? employer, string? partner) => employer switch
    {
        null => NotRecorded,
        Employer.Partner => $"Partner: {partner}",
        { } other => other.InWords(),
    };

    public static string Of(User account) => Of(account.Employer, account.Partner);

    public static string Of(EmployedBy? employed) => Of(employed?.Employer, employed?.Partner);

    public static (string Field, string Sentence) InWords(this EmployerRefusal reason) => reason switch
    {
        EmployerRefusal.NotChosen => (nameof(EmployerInput.Employer), "Choose who employs this person (Policy 1.11.2, item 1.1)."),
        EmployerRefusal.NotOfThisRole => (nameof(EmployerInput.Employer),
            "Staff of an LWIA are employed by it or by a partner organization (Policy 1.11.2, item 1.1), OET staff by the state, monitors by the state or the federal government. Choose another employer or role."),
        EmployerRefusal.NoPartner => (nameof(EmployerInput.Partner), "Enter the partner organization’s name."),
        EmployerRefusal.PartnerNotEmployer => (nameof(EmployerInput.Partner), "Leave the partner organization empty, or choose it as the employer."),
        _ => throw new UnreachableException(),
    };
}
