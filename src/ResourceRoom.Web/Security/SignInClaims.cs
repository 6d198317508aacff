namespace ResourceRoom.Web.Security;

internal static class SignInClaims
{
    public const string DisplayName = "display_name";
    public const string Lwia = "lwia";
    public const string Office = "office";
    public const string Programs = "programs";
    public const string Participant = "participant";
    public const string RoomId = "room";
    public const string RoomCode = "room_code";
    public const string RoomName = "room_name";
    public const string HasOtherRooms = "other_rooms";
}
