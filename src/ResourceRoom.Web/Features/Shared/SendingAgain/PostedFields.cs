using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Features.Shared.SendingAgain;

public static class PostedFields
{
    private const string FormToken = "__RequestVerificationToken";

    public static SendAgainPage ToSendAgain(string address, IFormCollection form)
    {
        var fields = form.Where(field => field.Key != FormToken)
            .SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? ""))
            .ToLookup(field => WithheldFields.IsWithheld(field.Key, field.Value));
        return new SendAgainPage(address, [.. fields[false]], fields[true].Any(field => field.Value.Length > 0), form.Files.Any(file => file.Length > 0));
    }
}
