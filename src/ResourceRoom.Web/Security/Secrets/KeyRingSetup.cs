using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Security.Secrets;

public static class KeyRingSetup
{
    /// <summary>
    /// The keys of cookies, form tokens and sealed fields are rows of the database, so that every node accepts a sign-in of
    /// another. They are encrypted with the program's own key: the database alone opens nothing.
    /// </summary>
    public static IServiceCollection AddKeyRing(this IServiceCollection services)
    {
        services.AddOptions<KeyManagementOptions>().Configure<SecretColumns>((options, secrets) => options.XmlEncryptor = new KeyRingEncryptor(secrets));
        services.AddDataProtection().SetApplicationName("ResourceRoom").PersistKeysToDbContext<ResourceRoomDb>();
        return services.AddSingleton<SealedForms>();
    }
}
