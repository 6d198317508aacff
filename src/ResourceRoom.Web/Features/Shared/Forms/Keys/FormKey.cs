namespace ResourceRoom.Web.Features.Shared.Forms.Keys;

/// <summary>Which form was sent: the key that <c>&lt;form-key /&gt;</c> put into the page, and a keyed hash of all entries.</summary>
public sealed record FormKey(Guid Value, byte[] ContentHash)
{
    public const string Field = "FormKey";

    public const string Missing = "Something went wrong with this form. Check your entries and send it again.";

    public bool IsMissing => Value == Guid.Empty;

    public const string Reused = "This form was already saved with other entries. Send it again to save these entries too.";
}
