using ResourceRoom.Domain.Locations.Rooms;

namespace ResourceRoom.Web.Features.Locations.Forms;

/// <summary>The fields of a form on which OET can comment: those of a room by the names they have on the form, and its date.</summary>
public static class FieldNames
{
    public const string Date = nameof(LocationFormInput.EventOn);

    /// <summary>What the field of a room is called on the form.</summary>
    public static string NameOf(RoomField field) => field == RoomField.IsAccessible ? nameof(LocationFormInput.Accessible) : field.ToString();

    public static bool IsOne(string name) => name == Date || Enum.GetValues<RoomField>().Any(field => NameOf(field) == name);

    public static string Of(string name) => Enum.GetValues<RoomField>().Where(field => NameOf(field) == name).Select(field => field.Label()).SingleOrDefault("Date");
}
