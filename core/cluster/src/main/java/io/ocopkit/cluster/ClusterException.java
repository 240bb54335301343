package io.ocopkit.cluster;

import io.ocopkit.channel.Outlet;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.OcopException;

/** A cluster cannot work as it was put together. */
public final class ClusterException extends OcopException {
    private static final long serialVersionUID = 1L;

    private ClusterException(String code, BilingualText text) {
        super(code, text);
    }

    private ClusterException(String code, BilingualText text, Throwable cause) {
        super(code, text, cause);
    }

    static ClusterException databaseFailed(Throwable cause) {
        return new ClusterException(
                "CLUSTER_DATABASE_FAILED",
                BilingualText.of(
                        "Cơ sở dữ liệu báo lỗi khi chuẩn bị bảng của cụm; hãy xem nguyên nhân kèm theo",
                        "The database reported an error while the cluster's table was prepared; see the cause"),
                cause);
    }

    static ClusterException notPostgresql(String product) {
        return new ClusterException(
                "CLUSTER_NEEDS_POSTGRESQL",
                BilingualText.of(
                        "Cụm máy chủ cần PostgreSQL, không chạy được trên " + product
                                + "; một tiến trình thì dùng DeliveryService là đủ",
                        "A cluster needs PostgreSQL and does not run on " + product
                                + "; for one process DeliveryService is enough"));
    }

    static ClusterException notWoken(Outlet outlet) {
        return new ClusterException(
                "CLUSTER_NOT_WOKEN",
                BilingualText.of(
                        "Sổ đăng ký không báo cho cụm khi " + outlet
                                + " có việc; hãy mở bằng registry.waking(OcopCluster.waker(dataSource))",
                        "The registry tells no cluster when " + outlet
                                + " has something to do; go on with registry.waking(OcopCluster.waker(dataSource))"));
    }
}
