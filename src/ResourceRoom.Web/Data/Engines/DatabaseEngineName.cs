namespace ResourceRoom.Web.Data.Engines;

public enum DatabaseEngineName
{
    Sqlite,
    SqlServer,
    Postgres,
}
