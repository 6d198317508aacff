using System.Diagnostics;

using ResourceRoom.Domain.Contacts;

namespace ResourceRoom.Web.Features.Shared.People;

public static class ContactFieldWords
{
    public static string Label(this ContactField field) => field switch
    {
        ContactField.Email => "Email",
        ContactField.Phones => "Phones",
        ContactField.Address => "Mailing address",
        ContactField.PreferredWay => "Preferred way",
        ContactField.PreferredTime => "Preferred time",
        ContactField.Alternates => "Alternate contacts",
        _ => throw new UnreachableException(),
    };
}
